package io.importspy.bytecode;

import io.importspy.declaration.ArrayType;
import io.importspy.declaration.TypeParameter;
import io.importspy.declaration.TypeReference;
import io.importspy.declaration.TypeVariable;
import java.util.ArrayList;
import java.util.List;

/** The erasures of a member's types in the type that sees it: those of its descriptor, but where a substitution changes them. */
final class MemberErasure {

    private final ObservedMember member;
    private final MemberFacts facts;
    private final SourceNames names;

    MemberErasure(ObservedMember member) {
        this.member = member;
        this.facts = member.facts();
        this.names = member.owner().names();
    }

    List<TypeReference> parameters() {
        if (!facts.isMethod()) {
            return List.of();
        }
        List<TypeReference> all = DescriptorTypes.parameters(facts.descriptor(), names);
        int leading = ParameterShape.leading(member.owner(), facts);
        List<TypeReference> erased = all.subList(leading, all.size());
        if (!isChanged()) {
            return List.copyOf(erased);
        }
        Signatures.OfMethod declared = new MemberBuilder(member.owner(), facts).methodTypes();
        List<TypeReference> changed = new ArrayList<>();
        for (int i = 0; i < erased.size(); i++) {
            changed.add(changed(declared.parameters().get(i), erased.get(i), declared.typeParameters()));
        }
        return changed;
    }

    TypeReference type() {
        TypeReference erased = facts.isMethod()
                ? DescriptorTypes.result(facts.descriptor(), names)
                : DescriptorTypes.of(facts.descriptor(), names);
        if (!isChanged()) {
            return erased;
        }
        MemberBuilder builder = new MemberBuilder(member.owner(), facts);
        if (!facts.isMethod()) {
            return changed(builder.fieldType(), erased, List.of());
        }
        Signatures.OfMethod declared = builder.methodTypes();
        return changed(declared.result(), erased, declared.typeParameters());
    }

    private boolean isChanged() {
        return facts.signature() != null && !member.seen().isEmpty();
    }

    private TypeReference changed(TypeReference declared, TypeReference erased, List<TypeParameter> own) {
        if (declared instanceof ArrayType array && erased instanceof ArrayType erasedArray) {
            return new ArrayType(changed(array.component(), erasedArray.component(), own));
        }
        if (!(declared instanceof TypeVariable variable)) {
            return erased;
        }
        TypeReference known = Erasure.in(own, member.seen()::erased).ofKnown(variable);
        return known == null ? erased : known;
    }
}
