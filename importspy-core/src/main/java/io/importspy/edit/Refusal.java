package io.importspy.edit;

/**
 * An edit that could not be made, so that the contract is there without it.
 *
 * @param edit the edit
 * @param reason why it could not be made
 * @param message the same in words, without a full stop
 */
public record Refusal(Edit edit, Reason reason, String message) {

    /** Why an edit could not be made. */
    public enum Reason {
        /** No such entry begins at the position. */
        NOT_FOUND,
        /** The entry comes from an anchor or a merge key, so that editing it would change others as well. */
        SHARED,
        /** Another edit has taken the entry out. */
        CONFLICT,
        /** The text cannot be edited in place so that just this changes. */
        UNSAFE,
        /** The contract would be broken. */
        BROKEN
    }
}
