package io.importspy.compatibility;

import io.importspy.archive.UndecidableException;
import io.importspy.contract.MemberEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what the rules say of one type, and what they could not look at. */
public final class Changes {

    private final List<IncompatibleChange> all = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();

    Changes() {}

    /**
     * A question that could not be answered.
     *
     * @param entry the entry of the member that it is about; empty for the type
     * @param cause why
     */
    public record Open(Optional<MemberEntry> entry, UndecidableException cause) {}

    /**
     * The changes that break clients.
     *
     * @return in the order of the rules
     */
    public List<IncompatibleChange> all() {
        return List.copyOf(all);
    }

    /**
     * The questions that could not be answered.
     *
     * @return in the order of the rules
     */
    public List<Open> open() {
        return List.copyOf(open);
    }

    void add(IncompatibleChange found) {
        all.add(found);
    }

    /** Runs a piece of a rule. */
    void guard(Optional<MemberEntry> entry, Runnable rule) {
        try {
            rule.run();
        } catch (UndecidableException e) {
            // Many rules may stumble over the same missing class.
            if (open.stream()
                    .noneMatch(known -> known.entry().equals(entry)
                            && known.cause().subject().equals(e.subject()))) {
                open.add(new Open(entry, e));
            }
        }
    }
}
