package io.importspy.contract;

import io.importspy.verdict.Place;

/**
 * Something that is wrong with a contract.
 *
 * @param id the stable id, such as {@code contract.unknown-key}: one of {@link ProblemKind}
 * @param position where the very token begins; line 0 where the file as a whole is meant
 * @param message what is wrong, without a full stop; what it quotes is escaped and bounded
 * @param advice what to do, without a full stop
 * @param excerpt the line with a caret under the token, escaped, at most 200 characters wide and without secrets; empty where there is
 *     nothing to show
 */
public record Problem(String id, Place position, String message, String advice, String excerpt) {}
