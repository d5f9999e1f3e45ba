package io.importspy.contract;

/**
 * An entry of {@code manifest}: an attribute of the main section.
 *
 * @param name the attribute's name, whose case does not matter
 * @param expected what its value must be
 * @param remarks its reason and its weight
 */
public record ManifestEntry(Written<String> name, ExpectedValue expected, Remarks remarks) {}
