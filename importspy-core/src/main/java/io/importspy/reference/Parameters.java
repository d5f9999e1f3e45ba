package io.importspy.reference;

import io.importspy.classfile.SignatureBuilder;
import io.importspy.classfile.SignatureParser;
import java.util.List;
import java.util.Optional;

/** The parameters of a method, as its descriptor has them (JVMS 4.3.3). */
public final class Parameters {

    private static final SignatureBuilder<String, String> NAMES = new SignatureBuilder<>() {
        @Override
        public String primitive(char letter) {
            return switch (letter) {
                case 'B' -> "byte";
                case 'C' -> "char";
                case 'D' -> "double";
                case 'F' -> "float";
                case 'I' -> "int";
                case 'J' -> "long";
                case 'S' -> "short";
                case 'Z' -> "boolean";
                default -> "void";
            };
        }

        @Override
        public String array(String component) {
            return component + "[]";
        }

        @Override
        public String type(String text, int begin, int end, List<String> arguments) {
            return text.substring(begin, end);
        }
    };

    private Parameters() {}

    /**
     * The parameters as messages show them, by the simple names of their types: {@code String}, {@code int[]}.
     *
     * @param descriptor the descriptor of a method or field, well-formed
     * @return the names; empty for a field
     */
    public static Optional<List<String>> simple(String descriptor) {
        return descriptor.charAt(0) != '('
                ? Optional.empty()
                : Optional.of(types(descriptor).stream()
                        .map(type -> type.substring(type.lastIndexOf('/') + 1))
                        .toList());
    }

    /**
     * The types of the parameters in the descriptor of a method.
     *
     * @param descriptor the descriptor, well-formed
     * @return their internal names, as in {@code java/util/Map$Entry[]}, or their keywords
     */
    public static List<String> types(String descriptor) {
        return SignatureParser.descriptor(descriptor, NAMES).ofMethod().parameters();
    }
}
