package io.importspy.bytecode;

import io.importspy.bytecode.LinkableClass.Flags;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Collects an {@link LinkableClass}. */
final class OutlineVisitor extends ClassVisitor {

    /** The class itself among the previews. */
    private static final String ITSELF = "";

    private final Map<String, Integer> members = new HashMap<>();
    private final Set<String> previews = new HashSet<>();
    private String name = "";
    private int access;
    private Optional<String> superclass = Optional.empty();
    private List<String> interfaces = List.of();

    OutlineVisitor() {
        super(Opcodes.ASM9);
    }

    LinkableClass outline() {
        Map<String, Flags> flags = new HashMap<>();
        members.forEach((key, bits) -> flags.put(key, new Flags(bits, previews.contains(key))));
        return new LinkableClass(
                name, new Flags(access, previews.contains(ITSELF)), superclass, interfaces, Map.copyOf(flags));
    }

    @Override
    public void visit(
            int version,
            int flags,
            String internalName,
            @Nullable String signature,
            @Nullable String extended,
            String @Nullable [] implemented) {
        name = internalName;
        access = flags;
        superclass = Optional.ofNullable(extended);
        interfaces = implemented == null ? List.of() : List.of(implemented);
    }

    @Override
    public void visitInnerClass(String nested, @Nullable String outer, @Nullable String simpleName, int flags) {
        if (nested.equals(name)) {
            access = (access & ~(Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED | Opcodes.ACC_PRIVATE)) | flags;
        }
    }

    @Override
    public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return preview(ITSELF, descriptor);
    }

    @Override
    public FieldVisitor visitField(
            int flags, String field, String descriptor, @Nullable String signature, @Nullable Object value) {
        String key = LinkableClass.key(field, descriptor);
        members.put(key, flags);
        return new FieldVisitor(api) {
            @Override
            public @Nullable AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
                return preview(key, annotation);
            }
        };
    }

    @Override
    public MethodVisitor visitMethod(
            int flags, String method, String descriptor, @Nullable String signature, String @Nullable [] thrown) {
        String key = LinkableClass.key(method, descriptor);
        members.put(key, flags);
        return new MethodVisitor(api) {
            @Override
            public @Nullable AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
                return preview(key, annotation);
            }
        };
    }

    /** The compiler of the JDK marks preview APIs by an annotation that has had these names; reflective ones are for all to use. */
    private @Nullable AnnotationVisitor preview(String key, String descriptor) {
        boolean isIt = descriptor.startsWith("Ljdk/internal/") && descriptor.contains("/PreviewFeature");
        if (!isIt) {
            return null;
        }
        previews.add(key);
        return new AnnotationVisitor(api) {
            @Override
            public void visit(String element, Object value) {
                if (element.equals("reflective") && Boolean.TRUE.equals(value)) {
                    previews.remove(key);
                }
            }
        };
    }
}
