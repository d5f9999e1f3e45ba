package io.importspy.generate;

import io.importspy.bytecode.Artifact;
import io.importspy.bytecode.ObservedMember;
import io.importspy.bytecode.ObservedType;
import io.importspy.bytecode.TypeHierarchy;
import io.importspy.bytecode.UndecidableException;
import io.importspy.declaration.MemberDeclaration;
import io.importspy.declaration.TypeDeclaration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What clients of an artifact can use: its types by name, their members in {@link MemberOrder}. */
final class PublicApi {

    private final TypeHierarchy hierarchy;
    private final List<UndecidableException> unreadable = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final List<ApiType> types;

    PublicApi(Artifact artifact, TypeHierarchy hierarchy) {
        this.hierarchy = hierarchy;
        List<ObservedType> observed = artifact.classNames().stream()
                .filter(name -> !name.endsWith("-info"))
                .flatMap(name -> read(name).stream())
                .toList();
        Clients clients = new Clients(hierarchy, observed);
        types = observed.stream()
                .flatMap(type -> describe(type, clients).stream())
                .sorted(Comparator.comparing(type -> type.header().name()))
                .toList();
    }

    List<ApiType> types() {
        return types;
    }

    /** Classes that could not be read, so that nobody knows what else clients can use. */
    List<UndecidableException> unreadable() {
        return unreadable;
    }

    /** What clients can use, and no declaration can say. */
    List<LeftOut> leftOut() {
        return leftOut;
    }

    private Optional<ObservedType> read(String internalName) {
        try {
            return hierarchy.findInternal(internalName);
        } catch (UndecidableException e) {
            unreadable.add(e);
            return Optional.empty();
        }
    }

    private Optional<ApiType> describe(ObservedType type, Clients clients) {
        try {
            if (!clients.canUse(type)) {
                return Optional.empty();
            }
            HiddenSupertypes hidden = new HiddenSupertypes(type, hierarchy);
            TypeDeclaration header = Headers.of(type, hierarchy.access(type), hidden);
            return Optional.of(new ApiType(header, members(type, hidden, clients)));
        } catch (UndecidableException e) {
            leftOut.add(LeftOut.of(type.name(), e));
            return Optional.empty();
        }
    }

    private List<MemberDeclaration> members(ObservedType type, HiddenSupertypes hidden, Clients clients) {
        RecordParts implied = new RecordParts(type);
        Map<Object, List<MemberDeclaration>> declared = new LinkedHashMap<>();
        Stream.concat(type.members().stream(), inherited(type, hidden))
                .filter(member -> clients.canUse(member, type) && !implied.has(member))
                .forEach(member -> describe(member, type, declared));
        return declared.values().stream()
                .flatMap(same -> unambiguous(same, type))
                .sorted(MemberOrder.INSTANCE)
                .toList();
    }

    private Stream<ObservedMember> inherited(ObservedType type, HiddenSupertypes hidden) {
        if (hidden.isEmpty()) {
            return Stream.empty();
        }
        List<ObservedMember> inherited = new ArrayList<>();
        try {
            hidden.members().forEach(inherited::add);
        } catch (UndecidableException e) {
            leftOut.add(LeftOut.of("what " + type.name() + " inherits from types that clients cannot use", e));
        }
        return inherited.stream();
    }

    private void describe(ObservedMember member, ObservedType type, Map<Object, List<MemberDeclaration>> declared) {
        try {
            MemberDeclaration declaration = Members.of(member, type);
            Object key = List.of(member.kind(), member.name(), member.erasedParameters());
            declared.computeIfAbsent(key, any -> new ArrayList<>()).add(declaration);
        } catch (UndecidableException e) {
            leftOut.add(LeftOut.of(type.name() + '.' + member.name(), e));
        }
    }

    /** The JVM tells methods apart by their results as well, and compilers of other languages than Java make use of that. */
    private Stream<MemberDeclaration> unambiguous(List<MemberDeclaration> same, ObservedType type) {
        if (same.size() == 1) {
            return same.stream();
        }
        leftOut.add(new LeftOut(
                type.name() + '.' + same.get(0).name(), same.size() + " of them differ in nothing but their type"));
        return Stream.empty();
    }
}
