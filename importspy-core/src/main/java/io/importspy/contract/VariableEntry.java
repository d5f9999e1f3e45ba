package io.importspy.contract;

import java.util.Set;

/**
 * An entry of {@code variables}: an environment variable.
 *
 * @param name the variable's name
 * @param expected what its value must be
 * @param sensitive whether neither the value nor what is expected of it may be shown
 */
public record VariableEntry(Written<String> name, ExpectedValue expected, boolean sensitive) {

    VariableEntry hidingIf(Set<String> names) {
        return new VariableEntry(name, expected, sensitive || names.contains(name.value()));
    }
}
