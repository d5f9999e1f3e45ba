package io.importspy.compatibility;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The sections of a case: each begins with a line such as {@code -- client calls it}. */
record Sections(List<Section> sections) {

    private static final Pattern START = Pattern.compile("^-- ", Pattern.MULTILINE);
    private static final Set<String> KINDS = Set.of("library", "v1", "v2", "client", "expect", "silent", "beyond");

    /**
     * A section.
     *
     * @param kind its first word
     * @param title the rest of its first line
     * @param body the lines after it
     */
    record Section(String kind, String title, String body) {

        private static final Section NONE = new Section("", "", "");

        private static Section of(String text) {
            String[] lines = text.split("\n", 2);
            String[] words = lines[0].strip().split(" ", 2);
            if (!KINDS.contains(words[0])) {
                throw new IllegalArgumentException("unknown section: " + lines[0]);
            }
            return new Section(words[0], words.length > 1 ? words[1].strip() : "", lines.length > 1 ? lines[1] : "");
        }
    }

    static Sections of(String text) {
        return new Sections(START.splitAsStream(text).skip(1).map(Section::of).toList());
    }

    List<Section> all(String kind) {
        return sections.stream().filter(section -> section.kind().equals(kind)).toList();
    }

    Section one(String kind) {
        Section section = optional(kind);
        if (section == Section.NONE) {
            throw new IllegalArgumentException("no section: " + kind);
        }
        return section;
    }

    Section optional(String kind) {
        List<Section> found = all(kind);
        if (found.size() > 1) {
            throw new IllegalArgumentException("twice: " + kind);
        }
        return found.isEmpty() ? Section.NONE : found.get(0);
    }
}
