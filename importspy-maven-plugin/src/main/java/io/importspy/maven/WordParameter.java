package io.importspy.maven;

import io.importspy.contract.NearestWord;
import io.importspy.verdict.Shown;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * Reads a parameter that is one of a few known words. Maven could do so itself, but would answer a slip with the name of a
 * Java class.
 */
final class WordParameter {

    private WordParameter() {}

    /**
     * The constant that a word names, in whatever case.
     *
     * @param parameter the parameter's name, for the message
     * @param word what the user wrote
     * @param constants the constants that it may name
     * @return the constant
     * @throws MojoExecutionException if it names none; the message has them all, and the nearest
     */
    static <E extends Enum<E>> E choose(String parameter, String word, E[] constants) throws MojoExecutionException {
        for (E constant : constants) {
            if (shown(constant).equalsIgnoreCase(word.strip())) {
                return constant;
            }
        }
        List<String> known = Stream.of(constants).map(WordParameter::shown).toList();
        String guess = NearestWord.to(word, known)
                .map(" (did you mean '%s'?)"::formatted)
                .orElse("");
        throw new MojoExecutionException("%s is '%s', but must be one of %s%s"
                .formatted(parameter, Shown.text(word, 80), String.join(", ", known), guess));
    }

    private static String shown(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
