package io.importspy.bytecode;

import io.importspy.bytecode.Supertypes.Supertype;
import io.importspy.bytecode.Supertypes.View;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The methods that a type inherits from its superinterfaces: the maximally specific ones (JVMS 5.4.3.3). */
final class InterfaceMethods {

    private static final String OBJECT = "java/lang/Object";

    private record Candidate(ObservedMember method, String signature) {}

    private final Supertypes supertypes;
    private final ObservedType type;
    private final Predicate<String> name;

    InterfaceMethods(Supertypes supertypes, ObservedType type, Predicate<String> name) {
        this.supertypes = supertypes;
        this.type = type;
        this.name = name;
    }

    /** Those that no class on the way has already; for an interface those of Object as well (JLS 9.2). */
    List<ObservedMember> inherited(Overridden overridden) {
        List<Candidate> candidates = candidates(overridden);
        Map<String, List<Candidate>> bySignature = new HashMap<>();
        for (Candidate candidate : candidates) {
            bySignature
                    .computeIfAbsent(candidate.signature(), any -> new ArrayList<>())
                    .add(candidate);
        }
        Stream<ObservedMember> specific = candidates.stream()
                .filter(candidate -> bySignature.getOrDefault(candidate.signature(), List.of()).stream()
                        .noneMatch(other -> overrides(other, candidate)))
                .map(Candidate::method);
        List<ObservedMember> inherited = new ArrayList<>(overridden.pass(specific.toList()));
        if (type.isInterface()) {
            inherited.addAll(overridden.pass(ofObject()));
        }
        return inherited;
    }

    private List<Candidate> candidates(Overridden overridden) {
        List<Candidate> candidates = new ArrayList<>();
        for (View view : superinterfaces()) {
            for (ObservedMember method : view.members(ObservedMember.Kind.METHOD, name)) {
                if (isInherited(method) && !overridden.has(method)) {
                    candidates.add(new Candidate(method, Overridden.signature(method)));
                }
            }
        }
        return candidates;
    }

    private List<View> superinterfaces() {
        List<View> interfaces = new ArrayList<>();
        Set<String> names = new HashSet<>();
        Deque<View> unread = new ArrayDeque<>(List.of(View.of(type)));
        while (!unread.isEmpty()) {
            for (Supertype supertype : Supertypes.direct(unread.removeFirst())) {
                if (names.add(supertype.internalName())) {
                    View view = supertypes.open(supertype);
                    unread.addLast(view);
                    if (supertype.isInterface()) {
                        interfaces.add(view);
                    }
                }
            }
        }
        return interfaces;
    }

    private boolean overrides(Candidate other, Candidate candidate) {
        ObservedType owner = candidate.method().owner();
        ObservedType otherOwner = other.method().owner();
        return !otherOwner.internalName().equals(owner.internalName()) && supertypes.isSubtype(otherOwner, owner);
    }

    private List<ObservedMember> ofObject() {
        return supertypes.require(OBJECT, type).members(ObservedMember.Kind.METHOD, name).stream()
                .filter(method -> Access.of(method.modifiers()) == Access.PUBLIC && isInherited(method))
                .toList();
    }

    private static boolean isInherited(ObservedMember method) {
        return !method.isSynthetic() && !method.isStatic() && Access.of(method.modifiers()) != Access.PRIVATE;
    }
}
