package io.importspy.generate;

import io.importspy.archive.UndecidableException;
import io.importspy.bytecode.ObservedMember;
import io.importspy.bytecode.ObservedType;
import io.importspy.declaration.MemberDeclaration;
import io.importspy.declaration.MemberOrder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What clients can use of one type, its own members and those that come from types that clients cannot use. */
final class ApiMembers {

    private final ObservedType type;
    private final Clients clients;
    private final boolean promise;
    private final Consumer<LeftOut> leftOut;
    private final RecordParts implied;

    /** Members that a contract cannot tell apart: the same kind, name and erased types of parameters. */
    private final Map<Object, List<ObservedMember>> bySignature = new LinkedHashMap<>();

    ApiMembers(ObservedType type, Clients clients, boolean promise, Consumer<LeftOut> leftOut) {
        this.type = type;
        this.promise = promise;
        this.clients = clients;
        this.leftOut = leftOut;
        implied = new RecordParts(type);
    }

    /** The declarations in {@link MemberOrder}. */
    List<MemberDeclaration> declarations(HiddenSupertypes hidden) {
        type.members().stream().filter(member -> !member.isSynthetic()).forEach(this::add);
        if (!hidden.isEmpty()) {
            addInherited(hidden);
        }
        Stream<MemberDeclaration> usable = bySignature.values().stream()
                .filter(same -> same.stream().anyMatch(this::isUsable))
                .flatMap(same -> declaration(same).stream());
        return Stream.concat(usable, promise ? obstacles() : Stream.of())
                .sorted(MemberOrder.INSTANCE)
                .toList();
    }

    /** What clients cannot use and that is in their way. A dependency that is not at hand leaves nothing out that they can use. */
    private Stream<MemberDeclaration> obstacles() {
        Obstacles obstacles = new Obstacles(type, clients);
        return Stream.concat(obstacles.hidingFields(), obstacles.bodiless())
                .map(member -> MemberSpelling.hidden(member, type));
    }

    private void addInherited(HiddenSupertypes hidden) {
        try {
            hidden.members().forEach(this::add);
        } catch (UndecidableException e) {
            leftOut.accept(LeftOut.of("what " + type.name() + " inherits from types that clients cannot use", e));
        }
    }

    private void add(ObservedMember member) {
        try {
            Object signature = List.of(member.kind(), member.name(), member.erasedParameters());
            bySignature.computeIfAbsent(signature, any -> new ArrayList<>()).add(member);
        } catch (UndecidableException e) {
            leaveOut(member, e);
        }
    }

    private boolean isUsable(ObservedMember member) {
        return clients.canUse(member, type) && !implied.has(member);
    }

    /** The JVM tells methods apart by their results as well, and compilers of other languages than Java make use of that. */
    private Optional<MemberDeclaration> declaration(List<ObservedMember> all) {
        List<ObservedMember> meant =
                all.stream().filter(member -> !member.isBridge()).toList();
        List<ObservedMember> same = meant.isEmpty() ? all : meant;
        ObservedMember member = same.get(0);
        if (same.size() > 1) {
            leftOut.accept(new LeftOut(
                    type.name() + '.' + member.name(), same.size() + " of them differ in nothing but access and type"));
            return Optional.empty();
        }
        try {
            return Optional.of(MemberSpelling.of(member, type, promise));
        } catch (UndecidableException e) {
            leaveOut(member, e);
            return Optional.empty();
        }
    }

    private void leaveOut(ObservedMember member, UndecidableException e) {
        leftOut.accept(LeftOut.of(type.name() + '.' + member.name(), e));
    }
}
