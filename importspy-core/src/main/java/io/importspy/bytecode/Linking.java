package io.importspy.bytecode;

import io.importspy.archive.UndecidableException;
import io.importspy.classfile.Unreadable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;

/**
 * Whether the JVM can load a type with its supertypes (JVMS 5.3.5, 5.4.2), as far as they are at hand. Those of the JDK are taken to go
 * together.
 */
final class Linking {

    private static final String OBJECT = "java/lang/Object";

    /** The methods of Object that are final, so that it need not be read. */
    private static final Set<String> FINAL_IN_OBJECT =
            Set.of("getClass()Ljava/lang/Class;", "notify()V", "notifyAll()V", "wait()V", "wait(J)V", "wait(JI)V");

    private static final int NOT_INHERITED = Opcodes.ACC_STATIC | Opcodes.ACC_PRIVATE;

    private final TypeCache classPath;
    private final Set<String> known;
    private final Deque<Open> open = new ArrayDeque<>();
    private final Set<String> below = new HashSet<>();

    /** A type, and those of its supertypes that have not been looked at yet. */
    private record Open(ObservedType type, Iterator<String> supertypes) {}

    /**
     * For one look.
     *
     * @param classPath where supertypes are
     * @param known the internal names of types that are known to be loaded; more are added
     */
    Linking(TypeCache classPath, Set<String> known) {
        this.classPath = classPath;
        this.known = known;
    }

    /**
     * Makes sure that the JVM can load a type.
     *
     * @throws UndecidableException if it cannot
     */
    void require(ObservedType type) {
        enter(type);
        while (!open.isEmpty()) {
            Open last = open.getLast();
            if (last.supertypes().hasNext()) {
                requireSupertype(last.type(), last.supertypes().next());
            } else {
                open.removeLast();
                below.remove(last.type().internalName());
                known.add(last.type().internalName());
            }
        }
    }

    private void enter(ObservedType type) {
        if (known.contains(type.internalName())) {
            return;
        }
        below.add(type.internalName());
        List<String> supertypes = new ArrayList<>(type.interfaces());
        if (!type.isInterface() && type.superclass().isPresent()) {
            requireOverridable(type, type.superclass().get());
            supertypes.add(0, type.superclass().get());
        }
        open.addLast(new Open(type, supertypes.iterator()));
    }

    private void requireSupertype(ObservedType type, String name) {
        boolean asInterface =
                type.isInterface() || !type.superclass().orElse(OBJECT).equals(name);
        if (below.contains(name)) {
            throw refused(type, name, ", which is below it");
        }
        Optional<ObservedType> found = name.equals(OBJECT) ? Optional.empty() : classPath.find(name);
        if (found.isEmpty()) {
            return;
        }
        ObservedType supertype = found.get();
        if (supertype.isInterface() != asInterface) {
            throw refused(type, name, asInterface ? ", a class, as interface" : ", an interface, as superclass");
        }
        if (!asInterface && supertype.facts().has(Opcodes.ACC_FINAL)) {
            throw refused(type, name, ", which is final");
        }
        if (!supertype.facts().permitted().isEmpty()
                && !supertype.facts().permitted().contains(type.internalName())) {
            throw refused(type, name, ", which is sealed and does not permit it");
        }
        if (!supertype.facts().has(Opcodes.ACC_PUBLIC) && !samePackage(name, type.internalName())) {
            throw refused(type, name, ", which only its package may use");
        }
        if (!name.startsWith("java/")) {
            enter(supertype);
        }
    }

    /** No method may override a final one (JVMS 5.4.2, 5.4.5). */
    private void requireOverridable(ObservedType type, String superclass) {
        Set<String> own = new HashSet<>();
        for (MemberFacts member : type.facts().members()) {
            if (member.isMethod() && !member.isConstructor() && !member.has(NOT_INHERITED)) {
                own.add(member.name() + member.descriptor());
            }
        }
        Set<String> seen = new HashSet<>();
        String name = superclass;
        while (!own.isEmpty() && !name.equals(OBJECT) && seen.add(name)) {
            Optional<ObservedType> found = classPath.find(name);
            if (found.isEmpty()) {
                return;
            }
            for (MemberFacts member : found.get().facts().members()) {
                boolean isFinal = member.isMethod() && member.has(Opcodes.ACC_FINAL) && !member.has(NOT_INHERITED);
                boolean isSeen = member.has(Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED)
                        || samePackage(name, type.internalName());
                if (isFinal && isSeen && own.contains(member.name() + member.descriptor())) {
                    throw refused(type, name, ", whose final method " + member.name() + " it overrides");
                }
            }
            name = found.get().superclass().orElse(OBJECT);
        }
        for (String method : FINAL_IN_OBJECT) {
            if (own.contains(method)) {
                throw refused(type, OBJECT, ", whose final method " + method + " it overrides");
            }
        }
    }

    private static boolean samePackage(String name, String other) {
        int end = name.lastIndexOf('/');
        return end == other.lastIndexOf('/') && other.regionMatches(0, name, 0, Math.max(end, 0));
    }

    private static UndecidableException refused(ObservedType type, String supertype, String why) {
        return Unreadable.supertype(type.where(), supertype.replace('/', '.') + why);
    }
}
