package io.importspy.compatibility;

import io.importspy.declaration.ArrayType;
import io.importspy.declaration.ClassType;
import io.importspy.declaration.ConstructorDeclaration;
import io.importspy.declaration.ExecutableDeclaration;
import io.importspy.declaration.MemberDeclaration;
import io.importspy.declaration.MethodDeclaration;
import io.importspy.declaration.Modifier;
import io.importspy.declaration.Modifiers;
import io.importspy.declaration.Parameter;
import io.importspy.declaration.ParameterPattern;
import io.importspy.declaration.TypeDeclaration;
import io.importspy.declaration.TypeKind;
import io.importspy.declaration.TypeReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Members that a header declares without a word: those of records (JLS 8.10.3, 8.10.4) and of enums (JLS 8.9.3). */
final class Implied {

    private static final Modifiers PUBLIC = Modifiers.of(Modifier.PUBLIC);
    private static final Modifiers PUBLIC_STATIC = Modifiers.of(Modifier.PUBLIC, Modifier.STATIC);

    private Implied() {}

    static List<MemberDeclaration> members(TypeDeclaration header, TypeKind kind) {
        return switch (kind) {
            case RECORD -> ofRecord(header);
            case ENUM -> ofEnum(ClassType.of(header.name()));
            case CLASS, INTERFACE, ANNOTATION -> List.of();
        };
    }

    /** Whether a member is written out where the header implies it. */
    static boolean isSame(MemberDeclaration written, MemberDeclaration implied) {
        return written.getClass() == implied.getClass()
                && (written instanceof ConstructorDeclaration || written.name().equals(implied.name()))
                && types(written).equals(types(implied));
    }

    private static List<TypeReference> types(MemberDeclaration member) {
        List<? extends ParameterPattern> parameters =
                member instanceof ExecutableDeclaration executable ? executable.parameters() : List.of();
        return parameters.stream()
                .map(parameter -> parameter instanceof Parameter known ? known.type() : null)
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<MemberDeclaration> ofRecord(TypeDeclaration header) {
        if (header.components().isEmpty()) {
            return List.of();
        }
        List<Parameter> components = header.components().get();
        List<MemberDeclaration> members = new ArrayList<>();
        members.add(new ConstructorDeclaration(
                List.of(),
                header.modifiers().without(header.modifiers().withoutAccess()),
                List.of(),
                header.simpleName(),
                List.copyOf(components),
                List.of()));
        for (Parameter component : components) {
            component.name().ifPresent(name -> members.add(method(PUBLIC, component.type(), name, List.of())));
        }
        return members;
    }

    private static List<MemberDeclaration> ofEnum(ClassType type) {
        Parameter name = new Parameter(List.of(), ClassType.STRING, false, Optional.empty());
        return List.of(
                method(PUBLIC_STATIC, new ArrayType(type), "values", List.of()),
                method(PUBLIC_STATIC, type, "valueOf", List.of(name)));
    }

    private static MethodDeclaration method(
            Modifiers modifiers, TypeReference result, String name, List<ParameterPattern> parameters) {
        return new MethodDeclaration(
                List.of(), modifiers, List.of(), result, name, parameters, List.of(), Optional.empty());
    }
}
