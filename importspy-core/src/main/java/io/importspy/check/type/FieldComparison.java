package io.importspy.check.type;

import io.importspy.declaration.Constant;
import io.importspy.declaration.FieldDeclaration;
import io.importspy.declaration.Modifier;
import io.importspy.declaration.TypePattern;
import io.importspy.verdict.RuleId;
import java.util.Optional;

/** Holds the type and the constant value of a field against the contract (JLS 8.3, 4.12.4). */
record FieldComparison(TypeInspection inspection, Differences differences) {

    /** Reports every difference. */
    void compare(FieldDeclaration written, FieldDeclaration found) {
        differences.when(
                !inspection.comparison().same(written.type(), found.type()),
                RuleId.MEMBER_TYPE,
                "declare it as " + DeclarationText.of(written.type()) + ", or change the contract");
        if (written.value().isPresent()) {
            compareValue(written.value().get(), written, found);
        }
    }

    private void compareValue(Constant asked, FieldDeclaration written, FieldDeclaration found) {
        Optional<Constant> actual = found.value();
        if (actual.isEmpty() && found.modifiers().has(Modifier.FINAL)) {
            differences.unknown(
                    RuleId.MEMBER_CONSTANT,
                    "a value computed at run time, which the class file does not contain",
                    "initialize it with a constant expression, or remove the value from the contract");
            return;
        }
        boolean same = actual.isPresent() && sameValue(asked, actual.get(), written);
        differences.when(
                !same,
                RuleId.MEMBER_CONSTANT,
                "give it the value " + DeclarationText.of(asked) + ", or change the contract");
    }

    /** Under a pattern for its type a number has the type of its literal, so that its value alone counts. */
    private static boolean sameValue(Constant asked, Constant actual, FieldDeclaration written) {
        if (written.type() instanceof TypePattern) {
            return ConstantComparison.same(asked, actual);
        }
        return asked.value().equals(actual.value());
    }
}
