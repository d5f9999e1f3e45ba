package io.importspy.declaration;

/** A piece of a stranger's text inside a message: between backticks, of bounded length, every character visible. */
final class Quoted {

    private static final int LONGEST = 60;

    private Quoted() {}

    static String of(TypeReference type) {
        return of(DeclarationPrinter.print(type, Names.simple()));
    }

    static String of(String text) {
        StringBuilder shown = new StringBuilder().append('`');
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (i >= LONGEST) {
                shown.append('…');
                break;
            }
            Escapes.appendVisible(shown, text.codePointAt(i));
        }
        return shown.append('`').toString();
    }
}
