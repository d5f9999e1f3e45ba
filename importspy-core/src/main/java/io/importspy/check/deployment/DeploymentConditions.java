package io.importspy.check.deployment;

import io.importspy.contract.Deployment;
import io.importspy.contract.ExpectedValue;
import io.importspy.contract.VariableEntry;
import io.importspy.contract.Written;
import io.importspy.environment.Environment;
import io.importspy.environment.Fact;
import io.importspy.environment.Variable;
import io.importspy.environment.Variables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * Holds each condition of a deployment against an environment.
 *
 * @param block the deployment
 * @param environment where the artifact is to run
 */
record DeploymentConditions(Deployment block, Environment environment) {

    static final String OS = "os";
    static final String ARCH = "arch";
    static final String JAVA = "java";
    static final String VENDOR = "vendor";
    static final String VM = "vm";

    /** The key of a condition for a variable. */
    static String variableKey(String name) {
        return "variables." + name;
    }

    /** The key of a condition for a secret. */
    static String secretKey(String name) {
        return "secrets." + name;
    }

    /** All conditions, in the order in which the reference lists them. */
    List<Condition> all() {
        List<Condition> conditions = new ArrayList<>();
        oneOf(OS, block.os(), environment.os(), Object::equals).ifPresent(conditions::add);
        oneOf(ARCH, block.arch(), environment.arch(), Object::equals).ifPresent(conditions::add);
        oneOf(JAVA, block.java(), environment.java(), (range, version) -> range.contains(version))
                .ifPresent(conditions::add);
        oneOf(VENDOR, block.vendor(), environment.vendor(), (name, vendor) -> vendor.isCalled(name))
                .ifPresent(conditions::add);
        oneOf(VM, block.vm(), environment.vm(), (name, vm) -> vm.isCalled(name)).ifPresent(conditions::add);
        block.variables().forEach(variable -> conditions.add(variable(variable)));
        block.secrets().forEach(secret -> conditions.add(secret(secret.value())));
        return conditions;
    }

    private static <W, T> Optional<Condition> oneOf(
            String key, List<Written<W>> asked, Fact<T> fact, BiPredicate<W, T> holds) {
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        String expected =
                asked.stream().map(written -> String.valueOf(written.value())).collect(Collectors.joining(" or "));
        return Optional.of(fact.either(
                known -> Condition.of(
                        key,
                        expected,
                        known.found(),
                        asked.stream().anyMatch(written -> holds.test(written.value(), known.value()))),
                why -> Condition.unknown(key, expected, why)));
    }

    private Condition variable(VariableEntry entry) {
        String key = variableKey(entry.name().value());
        String expected = entry.sensitive()
                ? "a value that is not shown"
                : entry.expected().describe();
        return environment
                .variables()
                .either(
                        known -> variable(key, expected, entry, known.value()),
                        why -> Condition.unknown(key, expected, why));
    }

    private static Condition variable(String key, String expected, VariableEntry entry, Variables variables) {
        Variable variable = variables.find(entry.name().value());
        if (variable instanceof Variable.Perhaps perhaps) {
            return Condition.unknown(key, expected, perhaps.why());
        }
        if (variable instanceof Variable.Hidden hidden) {
            // Whatever its value is, it is there.
            return entry.expected() instanceof ExpectedValue.Absent
                    ? Condition.of(key, expected, hidden.why(), false)
                    : Condition.unknown(key, expected, hidden.why());
        }
        Optional<String> value = variable instanceof Variable.Present set ? Optional.of(set.value()) : Optional.empty();
        String found = value.map(text -> entry.sensitive() ? "another value" : '"' + text + '"')
                .orElse("no such variable");
        return switch (entry.expected().holds(value)) {
            case YES -> Condition.of(key, expected, found, true);
            case NO -> Condition.of(key, expected, found, false);
            case UNDECIDED -> Condition.unknown(key, expected, "a value on which the pattern takes too long");
        };
    }

    /** Of a secret nothing is asked but whether it is there. */
    private Condition secret(String name) {
        String key = secretKey(name);
        return environment
                .variables()
                .either(known -> secret(key, known.value().find(name)), why -> Condition.unknown(key, "a secret", why));
    }

    private static Condition secret(String key, Variable variable) {
        return variable instanceof Variable.Perhaps perhaps
                ? Condition.unknown(key, "a secret", perhaps.why())
                : Condition.of(key, "a secret", "none", !(variable instanceof Variable.Absent));
    }
}
