package io.importspy.contract;

/**
 * Something that is wrong with a contract.
 *
 * @param id the stable id, such as {@code contract.unknown-key}
 * @param position where the very token begins
 * @param message what is wrong, with the token quoted
 * @param advice one sentence: what to do
 * @param excerpt the line with a caret under the token, escaped and bounded; empty where there is nothing to show
 */
public record Problem(String id, Position position, String message, String advice, String excerpt) {}
