package io.importspy.compatibility;

import io.importspy.declaration.ClassType;
import io.importspy.declaration.PrimitiveType;
import io.importspy.declaration.TypeReference;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Whether arguments of calls that exist may be passed to other parameters (JLS 5.3): by subtyping, widening and boxing.
 *
 * @param subtyping subtyping where the parameters are declared
 */
record Invocation(Subtyping subtyping) {

    /** From narrow to wide, but for {@code char}, which is as wide as {@code short} and not the same (JLS 5.1.2). */
    private static final List<PrimitiveType> WIDENING = List.of(
            PrimitiveType.BYTE,
            PrimitiveType.SHORT,
            PrimitiveType.INT,
            PrimitiveType.LONG,
            PrimitiveType.FLOAT,
            PrimitiveType.DOUBLE);

    private static final Map<PrimitiveType, ClassType> BOXES = new EnumMap<>(Map.of(
            PrimitiveType.BOOLEAN, ClassType.of("java.lang.Boolean"),
            PrimitiveType.BYTE, ClassType.of("java.lang.Byte"),
            PrimitiveType.SHORT, ClassType.of("java.lang.Short"),
            PrimitiveType.CHAR, ClassType.of("java.lang.Character"),
            PrimitiveType.INT, ClassType.of("java.lang.Integer"),
            PrimitiveType.LONG, ClassType.of("java.lang.Long"),
            PrimitiveType.FLOAT, ClassType.of("java.lang.Float"),
            PrimitiveType.DOUBLE, ClassType.of("java.lang.Double")));

    /** Whether each argument may be passed. */
    boolean accepts(List<TypeReference> arguments, List<TypeReference> parameters) {
        if (arguments.size() != parameters.size()) {
            return false;
        }
        for (int i = 0; i < arguments.size(); i++) {
            if (!accepts(arguments.get(i), parameters.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether whatever could be passed to a parameter of before can be passed to one of now. */
    private boolean accepts(TypeReference before, TypeReference now) {
        if (before instanceof PrimitiveType from) {
            return now instanceof PrimitiveType to
                    ? widens(from, to)
                    : BOXES.entrySet().stream()
                            .filter(box -> widens(box.getKey(), from))
                            .allMatch(box -> subtyping.isSubtype(box.getValue(), now));
        }
        // To a reference null can be passed.
        return subtyping.isSubtype(before, now);
    }

    private static boolean widens(PrimitiveType from, PrimitiveType to) {
        if (from == to) {
            return true;
        }
        int wider = WIDENING.indexOf(to);
        return from == PrimitiveType.CHAR
                ? wider >= WIDENING.indexOf(PrimitiveType.INT)
                : WIDENING.contains(from) && wider > WIDENING.indexOf(from);
    }
}
