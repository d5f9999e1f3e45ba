package io.importspy.contract;

import io.importspy.verdict.Place;

/**
 * Something that is wrong with a contract.
 *
 * @param kind in which way it is wrong
 * @param position where the very token begins; line 0 where the file as a whole is meant
 * @param message what is wrong, without a full stop; what it quotes is escaped and bounded
 * @param advice what to do, without a full stop
 * @param excerpt the line with a caret under the token, escaped, at most 200 characters wide and without secrets; empty where there is
 *     nothing to show
 */
public record Problem(ProblemKind kind, Place position, String message, String advice, String excerpt) {

    /**
     * The id of its finding.
     *
     * @return the id as reports write it
     */
    public String id() {
        return kind.rule().id();
    }
}
