package io.importspy.generate;

import io.importspy.environment.Environment;
import io.importspy.environment.Fact;
import io.importspy.environment.Variable;
import io.importspy.environment.Variables;
import io.importspy.environment.VirtualMachine;
import io.importspy.verdict.Shown;
import io.importspy.yaml.Quoting;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One place as a block of {@code deployments} that fits it: lines of YAML, and comments about what is not known of it. */
final class DeploymentBlock {

    /** A name that YAML takes for nothing but a text. What else systems allow is put between quotes. */
    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private static final int LONGEST_NAME = 1_000; // YAML bounds what may stand in front of a colon

    private final List<String> comments = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final List<String> variables = new ArrayList<>();
    private final List<String> secrets = new ArrayList<>();

    DeploymentBlock(Environment place, VariableNames wanted) {
        comments.add(place.name());
        add("os", place.os(), known -> known.value().word());
        add("arch", place.arch(), known -> known.value().word());
        add("java", place.java(), known -> withoutBuild(known.found()));
        add("vendor", place.vendor(), known -> known.value().name());
        add("vm", place.vm(), known -> commonName(known.value()));
        if (place.variables() instanceof Fact.Known<Variables> known) {
            wanted.in(known.value()).forEach(this::variable);
        }
    }

    /** What the place must be; empty if nothing is known of it. */
    List<String> lines() {
        List<String> all = new ArrayList<>(lines);
        addAll("variables:", variables, all);
        addAll("secrets:", secrets, all);
        return all;
    }

    /** Where it comes from, and what is not known. */
    List<String> comments() {
        return comments.stream().map(Shown::text).toList();
    }

    private static void addAll(String key, List<String> entries, List<String> lines) {
        if (!entries.isEmpty()) {
            lines.add(key);
            entries.forEach(entry -> lines.add("  " + entry));
        }
    }

    private <T> void add(String key, Fact<T> fact, Function<Fact.Known<T>, String> text) {
        if (fact instanceof Fact.Known<T> known) {
            lines.add(key + ": " + Quoting.block(text.apply(known)));
        } else if (fact instanceof Fact.Unknown<T> unknown) {
            comments.add(key + " is not known: " + unknown.why());
        }
        // Nobody expects a file of variables to tell a processor.
    }

    /** A version without its build stands for any build of it. */
    private static String withoutBuild(String version) {
        int plus = version.indexOf('+');
        return plus < 0 ? version : version.substring(0, plus);
    }

    private static String commonName(VirtualMachine machine) {
        return Stream.of("OpenJ9", "HotSpot")
                .filter(machine::isCalled)
                .findFirst()
                .orElse(machine.name());
    }

    private void variable(String name, Variable variable) {
        if (name.isBlank() || name.indexOf('=') >= 0 || name.length() > LONGEST_NAME) {
            comments.add("no contract can name the variable " + name);
        } else if (variable instanceof Variable.Perhaps perhaps) {
            comments.add(name + " is not known: " + perhaps.why());
        } else if (variable instanceof Variable.Absent) {
            variables.add(key(name) + ": {absent: true}");
        } else if (variable instanceof Variable.Present set && !SecretLook.has(name, set.value())) {
            variables.add(key(name) + ": " + Quoting.block(set.value()));
        } else {
            secrets.add("- " + key(name));
        }
    }

    private static String key(String name) {
        return PLAIN_NAME.matcher(name).matches() ? Quoting.block(name) : Quoting.quoted(name);
    }
}
