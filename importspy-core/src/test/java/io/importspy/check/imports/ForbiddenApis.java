package io.importspy.check.imports;

import de.thetaphi.forbiddenapis.Checker;
import de.thetaphi.forbiddenapis.ForbiddenApiException;
import de.thetaphi.forbiddenapis.Logger;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The signatures that forbidden-apis brings along, and what it finds by them. */
final class ForbiddenApis implements Logger {

    /** For the JDK of the test, whatever that is, 17 is the oldest. */
    static final List<String> LISTS = List.of("jdk-unsafe-17", "jdk-system-out", "jdk-internal-17");

    private static final Pattern WHAT = Pattern.compile("Forbidden [\\w/ ]+: (\\S+)");
    private static final Pattern WHERE = Pattern.compile("  in (\\S+) \\((\\S+?\\.java)(?::(\\d+))?(?:, .*)?\\)");

    private final Set<Place> found = new TreeSet<>();
    private String what = "";

    private ForbiddenApis() {}

    /**
     * A use of something.
     *
     * @param what a type, or a member without its parameters
     * @param type who uses it, by binary name
     * @param line the line; 0 where none is known
     */
    record Place(String what, String type, int line) implements Comparable<Place> {

        @Override
        public int compareTo(Place other) {
            return toString().compareTo(other.toString());
        }
    }

    /** What it finds in class files, with nothing but them and the JDK at hand. */
    static Set<Place> in(Iterable<byte[]> classes) throws Exception {
        ForbiddenApis log = new ForbiddenApis();
        Checker checker = new Checker(log, ClassLoader.getPlatformClassLoader(), Checker.Option.FAIL_ON_VIOLATION);
        for (String list : LISTS) {
            checker.addBundledSignatures(list, null);
        }
        for (byte[] file : classes) {
            checker.addClassToCheck(new ByteArrayInputStream(file), "a class");
        }
        try {
            checker.run();
        } catch (ForbiddenApiException e) {
            // which says that there is something
        }
        return log.found;
    }

    @Override
    public void error(String message) {
        for (String line : message.split("\n")) {
            Matcher subject = WHAT.matcher(line);
            Matcher where = WHERE.matcher(line);
            if (subject.find()) {
                what = name(subject.group(1));
            } else if (where.matches()) {
                found.add(
                        new Place(what, where.group(1), where.group(3) == null ? 0 : Integer.parseInt(where.group(3))));
            } else if (!line.startsWith("Check for") && !line.startsWith("Scanned")) {
                throw new AssertionError("a message of another form: " + line);
            }
        }
    }

    private static String name(String signature) {
        String name = signature.replaceAll("\\(.*", "");
        int member = name.indexOf('#');
        String simple = member < 0 ? "" : name.substring(name.lastIndexOf('.', member) + 1, member);
        return name.replace("<init>", simple.substring(simple.lastIndexOf('$') + 1))
                .replace('#', '.')
                .replace('$', '.');
    }

    @Override
    public void warn(String message) {
        // classes that are not at hand
    }

    @Override
    public void info(String message) {
        // how far it is
    }

    @Override
    public void debug(String message) {
        // how far it is
    }

    /** Its signatures, as a contract writes them. */
    static List<String> entries() throws IOException {
        List<String> entries = new ArrayList<>();
        for (String list : LISTS) {
            read(list, entries);
        }
        return entries;
    }

    private static void read(String list, List<String> entries) throws IOException {
        try (InputStream in = Checker.class.getResourceAsStream("signatures/" + list + ".txt")) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                String signature = line.replaceAll(" @ .*", "").strip();
                if (signature.startsWith("@includeBundled ")) {
                    read(signature.substring("@includeBundled ".length()), entries);
                } else if (!signature.isEmpty() && !signature.startsWith("@") && !signature.startsWith("#")) {
                    entries.add(entry(signature));
                }
            }
        }
    }

    private static String entry(String signature) {
        return signature
                .replace("#<init>", ".new")
                .replace('#', '.')
                .replace('$', '.')
                .replace("(**)", "(..)")
                .replace(".**", "..*");
    }
}
