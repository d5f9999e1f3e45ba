package io.importspy.bytecode;

import io.importspy.classfile.Unreadable;
import io.importspy.declaration.Constant;

/** The values of constant variables, which class files keep as numbers, as their fields are typed (JVMS 4.7.2). */
final class ConstantValues {

    private ConstantValues() {}

    static Constant typed(Object value, ObservedType owner, MemberFacts field) {
        if (!(value instanceof Integer number)) {
            return new Constant(value);
        }
        boolean fits = switch (field.descriptor()) {
            case "Z" -> number == 0 || number == 1;
            case "B" -> number == number.byteValue();
            case "S" -> number == number.shortValue();
            case "C" -> number == (char) number.intValue();
            default -> true;
        };
        if (!fits) {
            throw Unreadable.because(
                    owner.where(), "the value " + number + " of " + field.name() + ", whose type does not have it");
        }
        return new Constant(typed(number, field.descriptor()));
    }

    private static Object typed(Integer number, String descriptor) {
        return switch (descriptor) {
            case "Z" -> number != 0;
            case "B" -> number.byteValue();
            case "S" -> number.shortValue();
            case "C" -> (char) number.intValue();
            default -> number;
        };
    }
}
