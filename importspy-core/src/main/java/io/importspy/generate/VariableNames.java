package io.importspy.generate;

import io.importspy.environment.Variable;
import io.importspy.environment.Variables;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which variables somebody wants to see.
 *
 * @param patterns their names, in which {@code *} stands for any characters and {@code ?} for one
 */
record VariableNames(List<String> patterns) {

    /** The variables that are meant, by name. One that is named in full is among them even where it is not set. */
    Map<String, Variable> in(Variables variables) {
        Map<String, Variable> meant = new TreeMap<>();
        for (String pattern : patterns) {
            if (pattern.contains("*") || pattern.contains("?")) {
                meant.putAll(variables.matching(regex(pattern).asMatchPredicate()));
            } else {
                meant.put(pattern, variables.find(pattern));
            }
        }
        return meant;
    }

    private static Pattern regex(String pattern) {
        return Pattern.compile(
                pattern.chars()
                        .mapToObj(c -> c == '*' ? ".*" : c == '?' ? "." : Pattern.quote(Character.toString(c)))
                        .collect(Collectors.joining()),
                Pattern.DOTALL);
    }
}
