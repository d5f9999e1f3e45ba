package io.importspy.contract;

import io.importspy.declaration.SignaturePattern;

/**
 * An entry of {@code imports}, {@code never}: types or members that class files may not refer to.
 *
 * @param text the entry as it is written
 * @param pattern what it means
 * @param remarks its reason and its weight
 * @param reflective how much a constant text weighs by which code loads such a type: less, unless the entry says its weight
 */
public record ImportEntry(Written<String> text, SignaturePattern pattern, Remarks remarks, Weight reflective) {}
