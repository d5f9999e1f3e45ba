/** A page of the documentation, as the files that it shows: fenced blocks with the name of a file behind their language. */
class Page {

    final String text
    final Map<String, String> files = [:]

    Page(File page) {
        text = page.getText('UTF-8')
        def block = text =~ /(?ms)^```\w+ (\S+)\n(.*?)^```$/
        while (block.find()) {
            assert files.put(block.group(1), block.group(2)) == null : block.group(1)
        }
    }

    String file(String name) {
        assert files.containsKey(name) : "the page has no $name"
        files[name]
    }
}
