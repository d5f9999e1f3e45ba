package io.importspy.generate;

import io.importspy.archive.Reason;
import io.importspy.archive.UndecidableException;
import io.importspy.verdict.Shown;
import java.util.Comparator;

/** Something that clients can use and that is not in the contract, and why. */
record LeftOut(String what, String why) {

    static final Comparator<LeftOut> BY_NAME =
            Comparator.comparing(LeftOut::what).thenComparing(LeftOut::why);

    private static final int LIMIT = 300;

    /** Something that no class file answers for. Says nothing of where the artifact lies: that is not the same everywhere. */
    static LeftOut of(String what, UndecidableException question) {
        return new LeftOut(
                what,
                question.reason() == Reason.TYPE_NOT_FOUND
                        ? question.subject() + " is neither in the artifact nor on the class path"
                        : "its class file contradicts itself");
    }

    @Override
    public String toString() {
        return Shown.text(what, LIMIT) + ": " + Shown.text(why, LIMIT);
    }
}
