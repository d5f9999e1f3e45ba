package io.importspy.check.type;

import io.importspy.bytecode.ObservedMember;
import io.importspy.bytecode.ObservedType;
import io.importspy.contract.NearestWord;
import io.importspy.declaration.ExecutableDeclaration;
import io.importspy.declaration.MemberDeclaration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The names of the members of a type, of which one may have been meant by a name that no member has. For one thread. */
final class MemberNames {

    private final ObservedType type;
    private final Map<ObservedMember.Kind, NearestWord> byKind = new EnumMap<>(ObservedMember.Kind.class);

    MemberNames(ObservedType type) {
        this.type = type;
    }

    /** The name of a field or method that comes nearest. */
    Optional<String> nearest(MemberDeclaration written) {
        ObservedMember.Kind kind =
                written instanceof ExecutableDeclaration ? ObservedMember.Kind.METHOD : ObservedMember.Kind.FIELD;
        return byKind.computeIfAbsent(kind, this::names).to(written.name());
    }

    private NearestWord names(ObservedMember.Kind kind) {
        return NearestWord.among(type.members().stream()
                .filter(member -> !member.isSynthetic() && member.kind() == kind)
                .map(ObservedMember::name)
                .distinct()
                .toList());
    }
}
