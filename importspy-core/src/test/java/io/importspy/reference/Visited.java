package io.importspy.reference;

import io.importspy.reference.Reference.ToField;
import io.importspy.reference.Reference.ToMethod;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/** What ASM names when it visits everything that a class file has, its code included. */
final class Visited {

    private final String self;
    private final Set<String> types = new TreeSet<>();
    private final Set<String> members = new TreeSet<>();

    private Visited(String self) {
        this.self = self;
    }

    static Visited of(byte[] bytes) {
        ClassReader reader = new ClassReader(bytes);
        Visited visited = new Visited(reader.getClassName());
        visited.constants(reader);
        reader.accept(visited.new UsingMembers(), 0);
        reader.accept(
                new ClassRemapper(new ClassWriter(0), new Remapper(Opcodes.ASM9) {
                    @Override
                    public String map(String internalName) {
                        visited.types.add(internalName);
                        return internalName;
                    }
                }),
                0);
        visited.types.remove(visited.self);
        return visited;
    }

    Set<String> types() {
        return types;
    }

    Set<String> members() {
        return members;
    }

    static String member(Reference reference) {
        return reference instanceof ToField field
                ? field.type() + " " + field.name() + " " + field.descriptor()
                : member((ToMethod) reference);
    }

    private static String member(ToMethod method) {
        return method.type() + " " + method.name() + " " + method.descriptor() + " " + method.inInterface();
    }

    /** Constants count whether code uses them or not: javac leaves the class of a field whose value it has copied. */
    private void constants(ClassReader reader) {
        char[] buffer = new char[reader.getMaxStringLength()];
        for (int i = 1; i < reader.getItemCount(); i++) {
            int offset = reader.getItem(i);
            if (offset > 0 && reader.readByte(offset - 1) == 7) {
                String name = reader.readUTF8(offset, buffer);
                String element = name.substring(name.lastIndexOf('[') + 1);
                if (!name.startsWith("[")) {
                    types.add(name);
                } else if (element.startsWith("L")) {
                    types.add(element.substring(1, element.length() - 1));
                }
            }
        }
    }

    private final class UsingMembers extends ClassVisitor {

        UsingMembers() {
            super(Opcodes.ASM9);
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public void visitFieldInsn(int opcode, String owner, String field, String type) {
                    add(owner, field, type, "");
                }

                @Override
                public void visitMethodInsn(int opcode, String owner, String method, String type, boolean isInterface) {
                    add(owner, method, type, " " + isInterface);
                }

                @Override
                public void visitInvokeDynamicInsn(String method, String type, Handle bootstrap, Object... arguments) {
                    add(bootstrap);
                    for (Object argument : arguments) {
                        if (argument instanceof Handle handle) {
                            add(handle);
                        }
                    }
                }
            };
        }

        private void add(Handle handle) {
            boolean isField = handle.getTag() <= Opcodes.H_PUTSTATIC;
            add(handle.getOwner(), handle.getName(), handle.getDesc(), isField ? "" : " " + handle.isInterface());
        }

        private void add(String owner, String name, String descriptor, String suffix) {
            if (owner.startsWith("[") && name.equals("clone")) {
                return; // JLS 10.7
            }
            String type = owner.startsWith("[") ? "java/lang/Object" : owner;
            members.add(type + " " + name + " " + descriptor + suffix);
        }
    }
}
