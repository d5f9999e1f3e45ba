package io.importspy.reference;

import java.util.StringJoiner;

/** How messages show the parameters of a method: by the simple names of their types, {@code (String, int[])}. */
public final class Parameters {

    private Parameters() {}

    /**
     * The parameters in a descriptor.
     *
     * @param descriptor the descriptor of a method or field, well-formed
     * @return the text; empty for a field
     */
    public static String of(String descriptor) {
        if (descriptor.charAt(0) != '(') {
            return "";
        }
        StringJoiner parameters = new StringJoiner(", ", "(", ")");
        int at = 1;
        while (descriptor.charAt(at) != ')') {
            int begin = at;
            while (descriptor.charAt(at) == '[') {
                at++;
            }
            int end = descriptor.charAt(at) == 'L' ? descriptor.indexOf(';', at) : at;
            parameters.add(element(descriptor, at, end) + "[]".repeat(at - begin));
            at = end + 1;
        }
        return parameters.toString();
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
            default -> {
                String name = descriptor.substring(begin + 1, end);
                yield name.substring(name.lastIndexOf('/') + 1);
            }
        };
    }
}
