package io.importspy.generate;

import io.importspy.verdict.Shown;
import io.importspy.yaml.Quoting;
import java.util.List;

/** The text of a contract, from top to bottom. No date: the same artifact gives the same text. */
final class Page {

    private final StringBuilder text = new StringBuilder();

    /** What it is, how to write it anew, and how much it does not say. */
    Page introduction(ContractHeader origin, int unexported, int leftOut) {
        comment("What clients can use of " + origin.fileName() + ", written by ImportSpy.");
        comment("Take out what you do not want to promise. To write it anew: " + origin.command());
        if (unexported > 0) {
            comment("Public types in packages that the module does not export are not in here: " + unexported + ".");
        }
        if (leftOut > 0) {
            comment("What could not be written down is named at the end: " + leftOut + " in all.");
        }
        line("spymodel: 1");
        if (origin.isPromise()) {
            line("match: " + origin.match());
        }
        list("exclude:", origin.excluded());
        FileNamePattern.of(origin.fileName()).ifPresent(pattern -> line("filename: " + Quoting.block(pattern)));
        return this;
    }

    Page using(List<String> names) {
        if (!names.isEmpty()) {
            line("");
            list("using:", names);
        }
        return this;
    }

    private void list(String key, List<String> items) {
        if (!items.isEmpty()) {
            line(key);
            items.forEach(item -> line("  - " + Quoting.block(item)));
        }
    }

    Page types(List<Entry> types) {
        line("");
        line("types:");
        types.forEach(this::type);
        return this;
    }

    private void type(Entry type) {
        if (type.members().isEmpty()) {
            line("  - " + Quoting.block(type.header()));
            return;
        }
        line("  - type: " + Quoting.block(type.header()));
        line("    members:");
        type.members().forEach(member -> line("      - " + Quoting.block(member)));
    }

    Page leftOut(List<LeftOut> entries) {
        if (!entries.isEmpty()) {
            line("");
            comment("Could not be written down:");
            entries.forEach(entry -> comment("  " + entry));
        }
        return this;
    }

    private void comment(String comment) {
        line("# " + Shown.text(comment));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** An entry of a contract as it is written. */
    record Entry(String header, List<String> members) {

        Entry {
            members = List.copyOf(members);
        }
    }
}
