package io.importspy.bytecode;

import io.importspy.bytecode.ClassFacts.Nested;
import io.importspy.classfile.Unreadable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;
import org.objectweb.asm.TypePath;

/**
 * Keeps what stands in a class file, and builds nothing of it yet.
 *
 * <p>ASM visits one member after the other, so one visitor serves them all.
 */
final class FactsVisitor extends ClassVisitor {

    /** Versions of class files before which an attribute means nothing (JVMS table 4.7-B), and is not proven. */
    private static final int RELEASE_WITH_ANNOTATIONS = 49;

    private static final int RELEASE_WITH_TYPE_ANNOTATIONS = 52;
    private static final int RELEASE_WITH_RECORDS = 60;
    private static final int RELEASE_WITH_SEALED_TYPES = 61;

    private final String where;
    private final Map<String, Nested> nested = new HashMap<>();
    private final List<String> permitted = new ArrayList<>();
    private final List<MemberFacts> components = new ArrayList<>();
    private final List<MemberFacts> members = new ArrayList<>();
    private final ExtrasCollector ofClass = new ExtrasCollector();
    private final ExtrasCollector ofMember = new ExtrasCollector();
    private final FieldVisitor fields = new Fields();
    private final MethodVisitor methods = new Methods();

    private int major;
    private int access;
    private String name = "";
    private @Nullable String signature;
    private @Nullable String superclass;
    private List<String> interfaces = List.of();
    private @Nullable String sourceFile;
    private boolean isInCode;

    /** The member that is being visited. */
    private MemberFacts member = new MemberFacts(0, "", "", null, List.of(), null, MemberFacts.Extras.NONE);

    FactsVisitor(String where) {
        super(Opcodes.ASM9);
        this.where = where;
    }

    ClassFacts facts() {
        return new ClassFacts(
                where,
                name,
                access,
                signature,
                superclass,
                interfaces,
                nested,
                permitted,
                components,
                members,
                ofClass.take().annotations(),
                sourceFile,
                isInCode);
    }

    @Override
    public void visit(
            int version,
            int access,
            String name,
            @Nullable String signature,
            @Nullable String superName,
            String @Nullable [] interfaces) {
        this.major = version & 0xFFFF;
        this.access = major < RELEASE_WITH_RECORDS ? access & ~Opcodes.ACC_RECORD : access;
        this.name = name;
        this.signature = known(signature);
        this.superclass = superName;
        this.interfaces = listOf(interfaces);
    }

    @Override
    public void visitSource(@Nullable String source, @Nullable String debug) {
        sourceFile = source;
    }

    @Override
    public void visitOuterClass(String owner, @Nullable String method, @Nullable String descriptor) {
        isInCode = major >= RELEASE_WITH_ANNOTATIONS;
    }

    @Override
    public void visitInnerClass(String name, @Nullable String outerName, @Nullable String innerName, int access) {
        Nested entry = new Nested(outerName, innerName, access);
        Nested other = nested.put(name, entry);
        if (other != null && !other.equals(entry)) {
            throw Unreadable.because(where, "the nested class " + name + " declared in two ways");
        }
    }

    @Override
    public void visitPermittedSubclass(String permittedSubclass) {
        if (major >= RELEASE_WITH_SEALED_TYPES) {
            permitted.add(permittedSubclass);
        }
    }

    @Override
    public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return major < RELEASE_WITH_ANNOTATIONS ? null : ofClass.annotation(descriptor);
    }

    @Override
    public @Nullable RecordComponentVisitor visitRecordComponent(
            String name, String descriptor, @Nullable String signature) {
        if (major < RELEASE_WITH_RECORDS) {
            return null;
        }
        begin(0, name, descriptor, signature, List.of(), null);
        return new Components();
    }

    @Override
    public FieldVisitor visitField(
            int access, String name, String descriptor, @Nullable String signature, @Nullable Object value) {
        begin(access, name, descriptor, signature, List.of(), value);
        return fields;
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        if (name.equals("<clinit>")) {
            return null;
        }
        begin(access, name, descriptor, signature, listOf(exceptions), null);
        return methods;
    }

    private void begin(
            int access,
            String name,
            String descriptor,
            @Nullable String signature,
            List<String> exceptions,
            @Nullable Object value) {
        member =
                new MemberFacts(access, name, descriptor, known(signature), exceptions, value, MemberFacts.Extras.NONE);
    }

    private void end(List<MemberFacts> list) {
        list.add(ofMember.isEmpty() ? member : member.with(ofMember.take()));
    }

    private @Nullable String known(@Nullable String signature) {
        return major < RELEASE_WITH_ANNOTATIONS ? null : signature;
    }

    private static List<String> listOf(String @Nullable [] names) {
        return names == null ? List.of() : List.of(names);
    }

    private final class Components extends RecordComponentVisitor {

        Components() {
            super(Opcodes.ASM9);
        }

        @Override
        public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            return major < RELEASE_WITH_ANNOTATIONS ? null : ofMember.annotation(descriptor);
        }

        @Override
        public @Nullable AnnotationVisitor visitTypeAnnotation(
                int typeRef, @Nullable TypePath typePath, String descriptor, boolean visible) {
            return major < RELEASE_WITH_TYPE_ANNOTATIONS ? null : ofMember.onType(typeRef, typePath, descriptor);
        }

        @Override
        public void visitEnd() {
            end(components);
        }
    }

    private final class Fields extends FieldVisitor {

        Fields() {
            super(Opcodes.ASM9);
        }

        @Override
        public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            return major < RELEASE_WITH_ANNOTATIONS ? null : ofMember.annotation(descriptor);
        }

        @Override
        public @Nullable AnnotationVisitor visitTypeAnnotation(
                int typeRef, @Nullable TypePath typePath, String descriptor, boolean visible) {
            return major < RELEASE_WITH_TYPE_ANNOTATIONS ? null : ofMember.onType(typeRef, typePath, descriptor);
        }

        @Override
        public void visitEnd() {
            end(members);
        }
    }

    private final class Methods extends MethodVisitor {

        private int visibleCount;
        private int invisibleCount;

        Methods() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visitParameter(@Nullable String name, int access) {
            ofMember.named(name, access);
        }

        @Override
        public @Nullable AnnotationVisitor visitAnnotationDefault() {
            return major < RELEASE_WITH_ANNOTATIONS ? null : ofMember.defaultValue();
        }

        @Override
        public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            return major < RELEASE_WITH_ANNOTATIONS ? null : ofMember.annotation(descriptor);
        }

        @Override
        public @Nullable AnnotationVisitor visitTypeAnnotation(
                int typeRef, @Nullable TypePath typePath, String descriptor, boolean visible) {
            return major < RELEASE_WITH_TYPE_ANNOTATIONS ? null : ofMember.onType(typeRef, typePath, descriptor);
        }

        @Override
        public void visitAnnotableParameterCount(int parameterCount, boolean visible) {
            if (visible) {
                visibleCount = parameterCount;
            } else {
                invisibleCount = parameterCount;
            }
        }

        @Override
        public @Nullable AnnotationVisitor visitParameterAnnotation(int parameter, String descriptor, boolean visible) {
            return major < RELEASE_WITH_ANNOTATIONS
                    ? null
                    : ofMember.onParameter(parameter, visible ? visibleCount : invisibleCount, descriptor);
        }

        @Override
        public void visitEnd() {
            end(members);
        }
    }
}
