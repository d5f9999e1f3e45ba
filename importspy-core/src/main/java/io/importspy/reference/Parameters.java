package io.importspy.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** The parameters of a method, as its descriptor has them (JVMS 4.3.3). */
public final class Parameters {

    private Parameters() {}

    /**
     * How messages show the parameters: by the simple names of their types, {@code (String, int[])}.
     *
     * @param descriptor the descriptor of a method or field, well-formed
     * @return the text; empty for a field
     */
    public static String of(String descriptor) {
        if (descriptor.charAt(0) != '(') {
            return "";
        }
        StringJoiner parameters = new StringJoiner(", ", "(", ")");
        for (String type : types(descriptor)) {
            parameters.add(type.substring(type.lastIndexOf('/') + 1));
        }
        return parameters.toString();
    }

    /**
     * The types of the parameters in the descriptor of a method.
     *
     * @param descriptor the descriptor, well-formed
     * @return their internal names, as in {@code java/util/Map$Entry[]}, or their keywords
     */
    public static List<String> types(String descriptor) {
        List<String> types = new ArrayList<>();
        int at = 1;
        while (descriptor.charAt(at) != ')') {
            int begin = at;
            while (descriptor.charAt(at) == '[') {
                at++;
            }
            int end = descriptor.charAt(at) == 'L' ? descriptor.indexOf(';', at) : at;
            types.add(element(descriptor, at, end) + "[]".repeat(at - begin));
            at = end + 1;
        }
        return types;
    }

    private static String element(String descriptor, int begin, int end) {
        return switch (descriptor.charAt(begin)) {
            case 'B' -> "byte";
            case 'C' -> "char";
            case 'D' -> "double";
            case 'F' -> "float";
            case 'I' -> "int";
            case 'J' -> "long";
            case 'S' -> "short";
            case 'Z' -> "boolean";
            default -> descriptor.substring(begin + 1, end);
        };
    }
}
