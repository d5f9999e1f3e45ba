package io.importspy.compatibility;

import io.importspy.declaration.ExecutableDeclaration;
import io.importspy.declaration.Parameter;
import io.importspy.declaration.ParameterPattern;
import java.util.List;

/** What signatures tell besides types. */
final class MethodSignatures {

    private MethodSignatures() {}

    /** Whether it takes any number of arguments (JLS 8.4.1). */
    static boolean isVarargs(ExecutableDeclaration executable) {
        List<ParameterPattern> parameters = executable.parameters();
        return !parameters.isEmpty()
                && parameters.get(parameters.size() - 1) instanceof Parameter last
                && last.varargs();
    }
}
