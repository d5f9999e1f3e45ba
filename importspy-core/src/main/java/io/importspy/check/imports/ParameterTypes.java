package io.importspy.check.imports;

import io.importspy.declaration.Alignment;
import io.importspy.declaration.DeclarationPrinter;
import io.importspy.declaration.NamePattern;
import io.importspy.declaration.Names;
import io.importspy.declaration.Parameter;
import io.importspy.declaration.ParameterPattern;
import io.importspy.reference.Parameters;
import java.util.ArrayList;
import java.util.List;

/**
 * The parameters of a signature pattern, held against descriptors (JVMS 4.3.3). A simple name means any type of that name, and so does the
 * end of a longer one; type arguments are of no account, since no descriptor has them.
 */
final class ParameterTypes {

    private static final String ANY_NUMBER = "..";
    private static final String ANY = "*";
    private static final String ARRAY = "[]";

    private final List<String> written = new ArrayList<>();

    ParameterTypes(List<ParameterPattern> parameters) {
        for (ParameterPattern parameter : parameters) {
            written.add(parameter instanceof Parameter one ? raw(one) : ANY_NUMBER);
        }
    }

    private static String raw(Parameter parameter) {
        String type = DeclarationPrinter.print(parameter.type(), Names.full());
        int open = type.indexOf('<');
        return open < 0 ? type : type.substring(0, open) + type.substring(type.lastIndexOf('>') + 1);
    }

    /** Whether they mean the parameters of a method. */
    boolean fit(String descriptor) {
        List<String> found = Parameters.types(descriptor);
        return new Pairing(written, found).align(written.size(), found.size()).isPresent();
    }

    private record Pairing(List<String> written, List<String> found) implements Alignment {

        @Override
        public boolean isGap(int i) {
            return written.get(i).equals(ANY_NUMBER);
        }

        @Override
        public boolean isSame(int i, int j) {
            return fits(written.get(i), found.get(j));
        }
    }

    private static boolean fits(String pattern, String type) {
        if (pattern.equals(ANY)) {
            return true;
        }
        if (pattern.endsWith(ARRAY) || type.endsWith(ARRAY)) {
            return pattern.endsWith(ARRAY) && type.endsWith(ARRAY) && fits(component(pattern), component(type));
        }
        return NamePattern.of(ANY_NUMBER + pattern).matches(type);
    }

    private static String component(String array) {
        return array.substring(0, array.length() - ARRAY.length());
    }
}
