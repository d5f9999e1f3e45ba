package io.importspy.contract;

import io.importspy.verdict.Place;

/**
 * A value and where it is written.
 *
 * @param value the value
 * @param position where its text begins
 * @param <T> what the value is
 */
public record Written<T>(T value, Place position) {}
