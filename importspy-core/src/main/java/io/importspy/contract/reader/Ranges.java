package io.importspy.contract.reader;

import io.importspy.contract.ProblemKind;
import io.importspy.contract.Written;
import io.importspy.version.VersionException;
import io.importspy.version.VersionRange;
import io.importspy.yaml.YamlText;
import java.util.Optional;

/** Reads versions and ranges of versions. */
final class Ranges {

    private Ranges() {}

    /** A kind of version. */
    interface Syntax<V extends Comparable<V>> {

        VersionRange<V> parse(String text) throws VersionException;
    }

    static <V extends Comparable<V>> Optional<Written<VersionRange<V>>> read(
            YamlText text, Reading reading, Syntax<V> syntax) {
        try {
            return Optional.of(reading.written(syntax.parse(text.value()), text));
        } catch (VersionException e) {
            reading.problem(ProblemKind.VALUE, text, e.offset(), String.valueOf(e.getMessage()), e.advice());
            return Optional.empty();
        }
    }
}
