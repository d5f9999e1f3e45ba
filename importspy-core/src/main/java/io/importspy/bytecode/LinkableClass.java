package io.importspy.bytecode;

import io.importspy.archive.UndecidableException;
import io.importspy.classfile.ClassFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Opcodes;

/**
 * What the JVM looks at when it resolves references to a class and its members (JVMS 5.4.3), and no more than that. Names and
 * descriptors are those of the class file. Nothing is proven of the class file but that it can be read: for those that are known to
 * come from a compiler.
 *
 * @param name the internal name
 * @param flags the flags of the class, for a nested one those that its source gives it
 * @param superclass the internal name of the superclass; empty for {@code java/lang/Object}
 * @param interfaces the internal names of the superinterfaces
 * @param members the fields, methods and constructors that it declares, synthetic ones too, by {@link #key}
 */
public record LinkableClass(
        String name, Flags flags, Optional<String> superclass, List<String> interfaces, Map<String, Flags> members) {

    private static final int VISIBILITY = Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED | Opcodes.ACC_PRIVATE;

    /**
     * Who may use a class or member.
     *
     * @param bits the access flags (JVMS 4.1, 4.5, 4.6)
     * @param isPreview whether it is a preview API (JEP 12), which only takes part where preview features are enabled
     */
    public record Flags(int bits, boolean isPreview) {

        /**
         * Whether code of other packages can use it, if only in subclasses.
         *
         * @return true if it is public or protected
         */
        public boolean isOpen() {
            return has(Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED);
        }

        /**
         * Whether everyone can use it.
         *
         * @return true if it is public
         */
        public boolean isPublic() {
            return has(Opcodes.ACC_PUBLIC);
        }

        /**
         * Whether it is static.
         *
         * @return true for static members
         */
        public boolean isStatic() {
            return has(Opcodes.ACC_STATIC);
        }

        /**
         * Whether it is private.
         *
         * @return true for private members
         */
        public boolean isPrivate() {
            return has(Opcodes.ACC_PRIVATE);
        }

        boolean isAbstract() {
            return has(Opcodes.ACC_ABSTRACT);
        }

        boolean has(int any) {
            return (bits & any) != 0;
        }
    }

    /**
     * Reads a class file.
     *
     * @param file the class file
     * @return what it declares
     * @throws UndecidableException if it cannot be read
     */
    public static LinkableClass of(ClassFile file) {
        ClassFacts facts = ClassFileReader.unproven(file);
        Map<String, Flags> members = new HashMap<>();
        for (MemberFacts member : facts.members()) {
            boolean isPreview = isPreview(member.extras().annotations());
            members.put(key(member.name(), member.descriptor()), new Flags(member.access(), isPreview));
        }
        ClassFacts.Nested entry = facts.nested().get(facts.name());
        int access = entry == null ? facts.access() : (facts.access() & ~VISIBILITY) | entry.access();
        return new LinkableClass(
                facts.name(),
                new Flags(access, isPreview(facts.annotations())),
                Optional.ofNullable(facts.superclass()),
                facts.interfaces(),
                Map.copyOf(members));
    }

    /** The compiler of the JDK marks preview APIs by an annotation that has had these names; reflective ones are for all to use. */
    private static boolean isPreview(List<AnnotationFacts> annotations) {
        for (AnnotationFacts annotation : annotations) {
            String type = annotation.descriptor();
            if (type.startsWith("Ljdk/internal/") && type.contains("/PreviewFeature")) {
                int reflective = annotation.elements().indexOf("reflective");
                return reflective < 0
                        || !annotation.elements().get(reflective + 1).equals(true);
            }
        }
        return false;
    }

    /**
     * What a member is found by.
     *
     * @param name its name
     * @param descriptor its descriptor
     * @return a text that no other member has, since no name has a dot in it (JVMS 4.2.2)
     */
    public static String key(String name, String descriptor) {
        return name + '.' + descriptor;
    }

    /**
     * Whether it is an interface.
     *
     * @return true for interfaces and annotation interfaces
     */
    public boolean isInterface() {
        return flags.has(Opcodes.ACC_INTERFACE);
    }

    /**
     * Whether no class can extend it.
     *
     * @return true for final classes
     */
    public boolean isFinal() {
        return flags.has(Opcodes.ACC_FINAL);
    }

    /**
     * Whether it declares a signature polymorphic method of that name (JVMS 2.9.3), which takes calls with any descriptor.
     *
     * @param method the name of the method
     * @return true for some methods of {@code MethodHandle} and {@code VarHandle}
     */
    public boolean isPolymorphic(String method) {
        if (!name.equals("java/lang/invoke/MethodHandle") && !name.equals("java/lang/invoke/VarHandle")) {
            return false;
        }
        int both = Opcodes.ACC_NATIVE | Opcodes.ACC_VARARGS;
        return members.entrySet().stream()
                .filter(member -> member.getKey().startsWith(method + ".([Ljava/lang/Object;)"))
                .anyMatch(member -> (member.getValue().bits() & both) == both);
    }
}
