package io.importspy.bytecode;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Opcodes;

/** Keeps the content of an annotation, of an array in it, or of a default value. */
final class AnnotationCollector extends AnnotationVisitor {

    private final List<Object> values;

    private AnnotationCollector(List<Object> values) {
        super(Opcodes.ASM9);
        this.values = values;
    }

    /** Keeps names and values in turn. */
    static AnnotationCollector of(AnnotationFacts annotation) {
        return new AnnotationCollector(annotation.elements());
    }

    /** Keeps values alone. */
    static AnnotationCollector into(List<Object> values) {
        return new AnnotationCollector(values);
    }

    @Override
    public void visit(@Nullable String name, Object value) {
        add(name, value);
    }

    @Override
    public void visitEnum(@Nullable String name, String descriptor, String value) {
        add(name, new AnnotationFacts.EnumFacts(descriptor, value));
    }

    @Override
    public AnnotationVisitor visitAnnotation(@Nullable String name, String descriptor) {
        AnnotationFacts annotation = new AnnotationFacts(descriptor, new ArrayList<>());
        add(name, annotation);
        return of(annotation);
    }

    @Override
    public AnnotationVisitor visitArray(@Nullable String name) {
        List<Object> array = new ArrayList<>();
        add(name, array);
        return into(array);
    }

    private void add(@Nullable String name, Object value) {
        if (name != null) {
            values.add(name);
        }
        values.add(value);
    }
}
