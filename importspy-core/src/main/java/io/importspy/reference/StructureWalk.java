package io.importspy.reference;

import static io.importspy.reference.ConstantUses.IN_CODE;
import static io.importspy.reference.ConstantUses.LINKED;
import static io.importspy.reference.ConstantUses.LISTED;
import static io.importspy.reference.ConstantUses.NAMED;
import static io.importspy.reference.ConstantUses.NEEDED;
import static io.importspy.reference.ConstantUses.SIGNATURE;

import io.importspy.classfile.Attribute;
import io.importspy.classfile.ByteCursor;
import io.importspy.classfile.ConstantPool;
import io.importspy.classfile.ProvenClass;

/** Goes through everything behind the constants of a class file (JVMS 4.1), up to the instructions, and marks what it mentions. */
final class StructureWalk {

    /** What has attributes. */
    private enum Of {
        CLASS,
        MEMBER,
        /** Code, or a record component. */
        PART
    }

    private final ConstantPool constants;
    private final int major;
    private final ConstantUses mentions;
    private final ByteCursor in;
    private final AnnotationWalk annotations;
    private final CodeLayout layout;

    StructureWalk(ProvenClass file, ConstantUses mentions) {
        this.constants = file.constants();
        this.major = file.version().major();
        this.mentions = mentions;
        this.in = file.at(file.structure());
        this.annotations = new AnnotationWalk(in, mentions);
        this.layout = CodeLayout.of(file.version());
    }

    /** Goes through it once. */
    void walk() {
        in.skip(4);
        mentions.type(in, NEEDED);
        mentions.types(in, NEEDED);
        members();
        members();
        mentions.leave();
        attributes(Of.CLASS);
    }

    private void members() {
        int count = in.u2();
        for (int i = 0; i < count; i++) {
            in.skip(2);
            int name = in.u2();
            int descriptor = in.u2();
            mentions.enter(name, descriptor);
            mentions.mark(descriptor, LINKED);
            attributes(Of.MEMBER);
        }
    }

    private void attributes(Of of) {
        int count = in.u2();
        for (int i = 0; i < count; i++) {
            Attribute attribute = constants.attribute(in.u2()).in(major);
            int outer = in.enter(in.u4());
            switch (of) {
                case CLASS -> ofClass(attribute);
                case MEMBER -> ofMember(attribute);
                case PART -> ofPart(attribute);
            }
            in.leave(outer);
        }
    }

    private void ofClass(Attribute attribute) {
        switch (attribute) {
            case SOURCE_FILE -> mentions.sourceFile(in.u2());
            case INNER_CLASSES -> innerClasses();
            case ENCLOSING_METHOD -> {
                mentions.type(in, LISTED);
                in.skip(2);
            }
            case NEST_HOST -> mentions.type(in, NEEDED);
            case NEST_MEMBERS, PERMITTED_SUBCLASSES -> mentions.types(in, LISTED);
            case RECORD -> components();
            case BOOTSTRAP_METHODS -> bootstrapMethods();
            default -> shared(attribute);
        }
    }

    private void ofMember(Attribute attribute) {
        switch (attribute) {
            case CODE -> code();
            case EXCEPTIONS -> mentions.types(in, NEEDED);
            case VISIBLE_PARAMETER_ANNOTATIONS, INVISIBLE_PARAMETER_ANNOTATIONS -> annotations.ofParameters();
            case ANNOTATION_DEFAULT -> annotations.value();
            default -> shared(attribute);
        }
    }

    private void ofPart(Attribute attribute) {
        switch (attribute) {
            case LOCAL_VARIABLES -> variables(NAMED);
            case LOCAL_VARIABLE_SIGNATURES -> variables(SIGNATURE);
            default -> shared(attribute);
        }
    }

    private void shared(Attribute attribute) {
        switch (attribute) {
            case SIGNATURE -> mentions.text(in, SIGNATURE);
            case VISIBLE_ANNOTATIONS, INVISIBLE_ANNOTATIONS -> annotations.annotations();
            case VISIBLE_TYPE_ANNOTATIONS, INVISIBLE_TYPE_ANNOTATIONS -> annotations.ofTypes();
            default -> in.skip(in.remaining());
        }
    }

    private void code() {
        mentions.code(in.position());
        in.skip(layout.length(in));
        int handlers = in.u2();
        for (int i = 0; i < handlers; i++) {
            in.skip(6);
            mentions.type(in, NEEDED | IN_CODE);
        }
        attributes(Of.PART);
    }

    private void innerClasses() {
        int count = in.u2();
        for (int i = 0; i < count; i++) {
            mentions.type(in, LISTED);
            mentions.type(in, LISTED);
            in.skip(4);
        }
    }

    private void components() {
        int count = in.u2();
        for (int i = 0; i < count; i++) {
            in.skip(2);
            mentions.text(in, LINKED);
            attributes(Of.PART);
        }
    }

    private void bootstrapMethods() {
        int count = in.u2();
        for (int i = 0; i < count; i++) {
            mentions.bootstrap(i, in.u2());
            int arguments = in.u2();
            for (int j = 0; j < arguments; j++) {
                mentions.bootstrap(i, in.u2());
            }
        }
    }

    private void variables(int mark) {
        int count = in.u2();
        for (int i = 0; i < count; i++) {
            in.skip(6);
            mentions.text(in, mark);
            in.skip(2);
        }
    }
}
