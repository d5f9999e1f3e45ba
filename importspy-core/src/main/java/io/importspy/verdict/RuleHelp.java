package io.importspy.verdict;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What people are told of an id, from {@code ids.txt}. It is read when a report first asks for it: a check that finds nothing needs none.
 *
 * @param title what is wrong, in a few words
 * @param meaning what a finding means and why it matters
 * @param remedy what to do about it
 */
record RuleHelp(String title, String meaning, String remedy) {

    private static final String FILE = "ids.txt";

    private static final class All {
        static final Map<RuleId, RuleHelp> BY_ID = parse(read());
    }

    static RuleHelp of(RuleId id) {
        RuleHelp help = All.BY_ID.get(id);
        if (help == null) {
            throw new IllegalStateException(FILE + " has no help for " + id);
        }
        return help;
    }

    /** A block for each id, with an empty line between: the id and its title, its meaning, its remedy. */
    static Map<RuleId, RuleHelp> parse(String text) {
        Map<RuleId, RuleHelp> all = new EnumMap<>(RuleId.class);
        for (String block : text.strip().split("\\R\\R", -1)) {
            List<String> lines = block.lines().toList();
            int colon = lines.get(0).indexOf(": ");
            if (lines.size() != 3 || colon < 0) {
                throw new IllegalStateException(FILE + " has a block that is not three lines: " + block);
            }
            String id = lines.get(0).substring(0, colon);
            RuleHelp help = new RuleHelp(lines.get(0).substring(colon + 2), lines.get(1), lines.get(2));
            if (all.put(RuleId.of(id), help) != null) {
                throw new IllegalStateException(FILE + " has two blocks for " + id);
            }
        }
        return all;
    }

    private static String read() {
        try (InputStream in = RuleHelp.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is not beside " + RuleHelp.class);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
