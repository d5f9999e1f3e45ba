package io.importspy.contract;

import java.util.Locale;
import java.util.Optional;

/**
 * An entry of {@code manifest}: an attribute of the main section.
 *
 * @param name the attribute's name, whose case does not matter
 * @param expected what its value must be
 * @param remarks its reason and its weight
 */
public record ManifestEntry(Written<String> name, ExpectedValue expected, Remarks remarks) implements Requirement {

    /** The name of the attribute, which is the same in any case (JAR File Specification). */
    @Override
    public Optional<String> topic() {
        return Optional.of(name.value().toLowerCase(Locale.ROOT));
    }
}
