package io.importspy.generate;

import io.importspy.bytecode.ObservedMember;
import io.importspy.bytecode.ObservedType;
import io.importspy.declaration.ExecutableDeclaration;
import io.importspy.declaration.MethodDeclaration;
import io.importspy.declaration.Parameter;
import io.importspy.declaration.ParameterPattern;
import io.importspy.declaration.TypeKind;
import io.importspy.declaration.TypeReference;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a record's header says already (JLS 8.10.3 and 8.10.4): an accessor for each component, a constructor that takes them all,
 * and the methods of {@code Record}. A class file does not tell whether a person has written them out.
 */
final class RecordParts {

    private static final Set<String> OF_RECORD =
            Set.of("equals(Ljava/lang/Object;)Z", "hashCode()I", "toString()Ljava/lang/String;");

    private final boolean record;
    private final List<Parameter> components;

    RecordParts(ObservedType type) {
        record = type.kind() == TypeKind.RECORD;
        components = record ? type.declaration().components().orElse(List.of()) : List.of();
    }

    /** Whether the header implies a member. */
    boolean has(ObservedMember member) {
        return record
                && switch (member.kind()) {
                    case FIELD -> false;
                    case METHOD -> OF_RECORD.contains(member.name() + member.descriptor()) || isAccessor(member);
                    case CONSTRUCTOR -> isCanonical(member);
                };
    }

    private boolean isAccessor(ObservedMember member) {
        return member.declaration() instanceof MethodDeclaration method
                && method.parameters().isEmpty()
                && components.stream()
                        .anyMatch(component -> component.name().equals(Optional.of(method.name()))
                                && component.type().equals(method.result()));
    }

    private boolean isCanonical(ObservedMember member) {
        return member.declaration() instanceof ExecutableDeclaration constructor
                && types(constructor.parameters()).equals(types(components));
    }

    private static List<TypeReference> types(List<? extends ParameterPattern> parameters) {
        return parameters.stream()
                .flatMap(parameter -> parameter instanceof Parameter plain ? Stream.of(plain.type()) : Stream.empty())
                .toList();
    }
}
