package io.importspy.bytecode;

import static org.objectweb.asm.Opcodes.ACC_ABSTRACT;
import static org.objectweb.asm.Opcodes.ACC_FINAL;
import static org.objectweb.asm.Opcodes.ACC_NATIVE;
import static org.objectweb.asm.Opcodes.ACC_PRIVATE;
import static org.objectweb.asm.Opcodes.ACC_PROTECTED;
import static org.objectweb.asm.Opcodes.ACC_PUBLIC;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ACC_STRICT;
import static org.objectweb.asm.Opcodes.ACC_SYNCHRONIZED;
import static org.objectweb.asm.Opcodes.ACC_TRANSIENT;
import static org.objectweb.asm.Opcodes.ACC_VOLATILE;

import io.importspy.declaration.Modifier;
import io.importspy.declaration.Modifiers;
import io.importspy.declaration.TypeKind;

/** What access flags are in sources (JVMS tables 4.1-B, 4.5-A, 4.6-A and 4.7.6-A). One flag may mean two things. */
final class ModifierFlags {

    private static final int ACCESS = ACC_PUBLIC | ACC_PROTECTED | ACC_PRIVATE;
    private static final int OF_TYPE = ACCESS | ACC_STATIC | ACC_FINAL | ACC_ABSTRACT;
    private static final int OF_FIELD = ACCESS | ACC_STATIC | ACC_FINAL | ACC_VOLATILE | ACC_TRANSIENT;
    private static final int OF_METHOD =
            ACCESS | ACC_STATIC | ACC_FINAL | ACC_SYNCHRONIZED | ACC_NATIVE | ACC_ABSTRACT | ACC_STRICT;

    private static final Modifiers STATIC = Modifiers.of(Modifier.STATIC);
    private static final Modifiers CONSTANT = Modifiers.of(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
    private static final Modifiers ELEMENT = Modifiers.of(Modifier.PUBLIC, Modifier.ABSTRACT);
    private static final Modifiers PUBLIC = Modifiers.of(Modifier.PUBLIC);
    private static final Modifiers PRIVATE = Modifiers.of(Modifier.PRIVATE);

    private ModifierFlags() {}

    static Modifiers ofType(int access, TypeKind kind, boolean sealed) {
        if (kind == TypeKind.ENUM) {
            return modifiers(access & OF_TYPE & ~(ACC_FINAL | ACC_ABSTRACT));
        }
        Modifiers modifiers = modifiers(access & OF_TYPE);
        return sealed ? modifiers.with(Modifier.SEALED) : modifiers;
    }

    static Modifiers impliedOfType(Modifiers modifiers, TypeKind kind) {
        Modifiers others = switch (kind) {
            case CLASS -> modifiers;
            case ENUM -> modifiers.without(STATIC);
            case RECORD -> modifiers.without(Modifiers.of(Modifier.STATIC, Modifier.FINAL));
            case INTERFACE, ANNOTATION -> modifiers.without(Modifiers.of(Modifier.STATIC, Modifier.ABSTRACT));
        };
        return modifiers.without(others);
    }

    static Modifiers ofField(int access) {
        return modifiers(access & OF_FIELD);
    }

    static Modifiers ofMethod(int access, boolean inInterface) {
        Modifiers modifiers = modifiers(access & OF_METHOD);
        boolean hasDefault = inInterface && (access & (ACC_ABSTRACT | ACC_STATIC | ACC_PRIVATE)) == 0;
        return hasDefault ? modifiers.with(Modifier.DEFAULT) : modifiers;
    }

    static Modifiers ofConstructor(int access) {
        return modifiers(access & ACCESS);
    }

    /** JLS 8.9.2, 8.9.3 and 9.3. */
    static Modifiers impliedOfField(Modifiers modifiers, boolean inInterface, boolean enumConstant) {
        return inInterface || enumConstant ? shared(modifiers, CONSTANT) : Modifiers.NONE;
    }

    /** JLS 9.4. */
    static Modifiers impliedOfMethod(Modifiers modifiers, boolean inInterface) {
        return inInterface ? shared(modifiers, modifiers.has(Modifier.ABSTRACT) ? ELEMENT : PUBLIC) : Modifiers.NONE;
    }

    /** JLS 8.9.2. */
    static Modifiers impliedOfConstructor(Modifiers modifiers, boolean inEnum) {
        return inEnum ? shared(modifiers, PRIVATE) : Modifiers.NONE;
    }

    private static Modifiers shared(Modifiers modifiers, Modifiers others) {
        return new Modifiers(modifiers.bits() & others.bits());
    }

    private static Modifiers modifiers(int flags) {
        Modifiers modifiers = Modifiers.NONE;
        for (int rest = flags; rest != 0; rest &= rest - 1) {
            modifiers = modifiers.with(modifier(Integer.lowestOneBit(rest)));
        }
        return modifiers;
    }

    private static Modifier modifier(int flag) {
        return switch (flag) {
            case ACC_PUBLIC -> Modifier.PUBLIC;
            case ACC_PROTECTED -> Modifier.PROTECTED;
            case ACC_PRIVATE -> Modifier.PRIVATE;
            case ACC_ABSTRACT -> Modifier.ABSTRACT;
            case ACC_STATIC -> Modifier.STATIC;
            case ACC_FINAL -> Modifier.FINAL;
            case ACC_TRANSIENT -> Modifier.TRANSIENT;
            case ACC_VOLATILE -> Modifier.VOLATILE;
            case ACC_SYNCHRONIZED -> Modifier.SYNCHRONIZED;
            case ACC_NATIVE -> Modifier.NATIVE;
            case ACC_STRICT -> Modifier.STRICTFP;
            default -> throw new IllegalArgumentException("no flag of a modifier: " + flag);
        };
    }
}
