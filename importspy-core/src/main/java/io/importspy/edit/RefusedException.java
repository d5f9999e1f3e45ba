package io.importspy.edit;

import io.importspy.edit.Refusal.Reason;

/** An edit cannot be made. */
final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String words;

    private RefusedException(Reason reason, String words) {
        super(words, null, false, false);
        this.reason = reason;
        this.words = words;
    }

    static RefusedException notFound() {
        return new RefusedException(Reason.NOT_FOUND, "no entry that could be edited so begins there");
    }

    static RefusedException shared() {
        return new RefusedException(
                Reason.SHARED, "it comes from an anchor or a merge key, and editing it would change others as well");
    }

    static RefusedException conflict() {
        return new RefusedException(Reason.CONFLICT, "another edit has taken it out");
    }

    static RefusedException unsafe() {
        return new RefusedException(
                Reason.UNSAFE, "it is written in a way that cannot be edited in place without changing more");
    }

    Refusal of(Edit edit) {
        return new Refusal(edit, reason, words);
    }
}
