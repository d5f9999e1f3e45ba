package io.importspy.bytecode;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Gathers lines and names from the code of a class. */
final class CodeVisitor extends ClassVisitor {

    private static final String RECORD_METHODS = "java/lang/runtime/ObjectMethods";

    private final String internalName;
    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<String, List<Optional<String>>> parameters = new HashMap<>();

    private int lowest = Integer.MAX_VALUE;
    private OptionalInt lineOfRecord = OptionalInt.empty();
    private OptionalInt lineOfImplicitCode = OptionalInt.empty();

    CodeVisitor(String internalName) {
        super(Opcodes.ASM9);
        this.internalName = internalName;
    }

    Map<String, Integer> lines() {
        return Collections.unmodifiableMap(lines);
    }

    Map<String, List<Optional<String>>> parameters() {
        return Collections.unmodifiableMap(parameters);
    }

    /** The line of methods that the compiler has made for a record. */
    OptionalInt lineOfRecord() {
        return lineOfRecord;
    }

    /** The line of a constructor that no source has: nothing in the class comes before it. */
    OptionalInt lineOfDefaultConstructor() {
        return lineOfImplicitCode.isPresent() && lineOfImplicitCode.getAsInt() <= lowest
                ? lineOfImplicitCode
                : OptionalInt.empty();
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        return new Code(name, descriptor, (access & Opcodes.ACC_STATIC) != 0);
    }

    private final class Code extends MethodVisitor {

        private final String name;
        private final String key;
        private final boolean isInitializer;
        private final Type[] types;
        private final int[] slots;
        private final List<Optional<String>> names;

        private int first;
        private int current;
        private int lowestHere = Integer.MAX_VALUE;
        private boolean isLineNew;
        private boolean isLineOfReturn;
        private @Nullable Label start;

        Code(String name, String descriptor, boolean isStatic) {
            super(Opcodes.ASM9);
            this.name = name;
            this.key = name + descriptor;
            this.isInitializer = name.charAt(0) == '<';
            this.types = Type.getArgumentTypes(descriptor);
            this.slots = new int[types.length];
            this.names = new ArrayList<>(Collections.nCopies(types.length, Optional.empty()));
            int slot = isStatic ? 0 : 1;
            for (int i = 0; i < types.length; i++) {
                slots[i] = slot;
                slot += types[i].getSize();
            }
        }

        @Override
        public void visitLabel(Label label) {
            start = start == null ? label : start;
        }

        @Override
        public void visitLineNumber(int line, Label label) {
            first = first == 0 ? line : first;
            current = line;
            lowestHere = Math.min(lowestHere, line);
            isLineNew = true;
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String field, String descriptor) {
            isLineNew = false;
            boolean stores = opcode == Opcodes.PUTFIELD || opcode == Opcodes.PUTSTATIC;
            if (stores && isInitializer && current > 0 && owner.equals(internalName)) {
                lines.putIfAbsent(field + descriptor, current);
            }
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String method, String descriptor, boolean isInterface) {
            isLineNew = false;
        }

        @Override
        public void visitInvokeDynamicInsn(
                String method, String descriptor, Handle bootstrap, Object... bootstrapArguments) {
            if (bootstrap.getOwner().equals(RECORD_METHODS) && current > 0) {
                lineOfRecord = OptionalInt.of(current);
            }
        }

        @Override
        public void visitInsn(int opcode) {
            isLineOfReturn |= opcode == Opcodes.RETURN && isLineNew;
        }

        @Override
        public void visitLocalVariable(
                String variable, String descriptor, @Nullable String signature, Label begin, Label end, int index) {
            for (int i = 0; i < slots.length; i++) {
                if (slots[i] == index
                        && begin == start
                        && types[i].getDescriptor().equals(descriptor)) {
                    names.set(i, ParameterNames.inSource(variable));
                }
            }
        }

        /**
         * A constructor in a source has a line of its own for its closing brace, unless it is short. A compiler writes the lines
         * of field initializers at most.
         */
        @Override
        public void visitEnd() {
            if (names.stream().anyMatch(Optional::isPresent)) {
                parameters.put(key, List.copyOf(names));
            }
            if (first == 0) {
                return;
            }
            lines.put(key, lowestHere);
            if (name.equals("<init>") && !isLineOfReturn && lowestHere == first) {
                lineOfImplicitCode = OptionalInt.of(first);
            } else {
                lowest = Math.min(lowest, lowestHere);
            }
        }
    }
}
