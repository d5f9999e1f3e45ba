package io.importspy.classfile;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Goes through everything behind the constants of a class file (JVMS 4.1) but instructions, proves its format, and tells a visitor what it
 * meets. Attributes that no question is about are left out.
 */
final class ClassWalk {

    private static final int JAVA_7 = 51;
    private static final int MOST_ARGUMENT_WORDS = 255;

    /** What has attributes (JVMS table 4.7-C). */
    private enum Of {
        CLASS,
        FIELD,
        CONSTANT_FIELD,
        METHOD,
        COMPONENT
    }

    private final ClassFile file;
    private final ByteCursor in;
    private final ConstantPool pool;
    private final int major;
    private final ClassFileVisitor visitor;
    private final AnnotationWalk annotations;
    private final CodeWalk code;
    private int access;
    private int bootstrapMethods;
    /** The descriptor of the member that the walk is in, and how many words its arguments take. */
    private int descriptor;

    private int argumentWords;

    ClassWalk(ProvenClass file, ByteCursor in, ClassFileVisitor visitor) {
        this.file = file.file();
        this.in = in;
        this.pool = file.constants();
        this.major = file.version().major();
        this.visitor = visitor;
        this.annotations = new AnnotationWalk(in, pool, visitor);
        this.code = new CodeWalk(file, in, annotations, visitor);
    }

    void walk() {
        access = AccessSyntax.ofClass(in, major);
        superclass(name());
        interfaces();
        members(true);
        members(false);
        visitor.endOfMembers();
        classAttributes();
        if (in.remaining() != 0) {
            throw in.malformed(in.remaining() + " bytes after the end of the class");
        }
    }

    /** Proves that a class file is that of the class that it was found by. */
    private int name() {
        int name = pool.className(in.u2(), "the class of this file");
        if (!pool.text(name).equals(file.internalName())) {
            throw Unreadable.misplaced(file, pool.text(name));
        }
        return name;
    }

    private void superclass(int name) {
        int index = in.u2();
        if (index == 0) {
            if (!pool.isNamed(name, "java/lang/Object")) {
                throw in.malformed("a class without a superclass");
            }
            return;
        }
        int superclass = pool.className(index, "a superclass");
        if (AccessSyntax.isInterface(access) && !pool.isNamed(superclass, "java/lang/Object")) {
            throw in.malformed("an interface with the superclass " + pool.text(superclass));
        }
        visitor.type(index, true);
    }

    private void interfaces() {
        int count = in.u2();
        NameSet seen = new NameSet(pool, count);
        for (int i = 0; i < count; i++) {
            int index = in.u2();
            int name = pool.className(index, "an interface");
            if (!seen.add(name, name)) {
                throw in.malformed("the interface " + pool.text(name) + " twice");
            }
            visitor.type(index, true);
        }
    }

    private void members(boolean areFields) {
        int count = in.u2();
        NameSet seen = new NameSet(pool, count);
        for (int i = 0; i < count; i++) {
            int flags = areFields ? AccessSyntax.ofField(in, major, AccessSyntax.isInterface(access)) : in.u2();
            int name = in.u2();
            descriptor = in.u2();
            if (areFields) {
                pool.proveFieldName(name);
                pool.proveFieldDescriptor(descriptor);
            } else {
                flags = provenMethod(flags, name);
            }
            if (!seen.add(name, descriptor)) {
                throw in.malformed("the member " + pool.text(name) + " " + pool.text(descriptor) + " twice");
            }
            visitor.member(name, descriptor);
            visitor.descriptor(descriptor, true);
            if (areFields) {
                attributes(AccessSyntax.isStatic(flags) ? Of.CONSTANT_FIELD : Of.FIELD);
            } else {
                methodAttributes(AccessSyntax.hasCode(flags));
            }
        }
    }

    /** Proves the head of a method (JVMS 4.6); its flags, as far as they count. */
    private int provenMethod(int flags, int name) {
        pool.proveMethodName(name);
        pool.proveMethodDescriptor(descriptor);
        int counting = flags;
        if (pool.isNamed(name, "<clinit>")) {
            counting = AccessSyntax.ofInitializer(in, flags, major);
            if (major >= JAVA_7 && !pool.isNamed(descriptor, "()V")) {
                throw pool.malformed("the descriptor of a class initializer", descriptor);
            }
        } else {
            AccessSyntax.proveMethod(in, flags, major, AccessSyntax.isInterface(access), pool.first(name) == '<');
        }
        if (pool.first(name) == '<' && pool.last(descriptor) != 'V') {
            throw pool.malformed("the descriptor of a special method", descriptor);
        }
        argumentWords = pool.argumentWords(descriptor) + (AccessSyntax.isStatic(counting) ? 0 : 1);
        if (argumentWords > MOST_ARGUMENT_WORDS) {
            throw in.malformed("more than " + MOST_ARGUMENT_WORDS + " words of arguments");
        }
        return counting;
    }

    private void methodAttributes(boolean hasCode) {
        if (attributes(Of.METHOD).contains(Attribute.CODE) != hasCode) {
            throw in.malformed(hasCode ? "a method without code" : "code in a method that is abstract or native");
        }
    }

    private void classAttributes() {
        Set<Attribute> met = attributes(Of.CLASS);
        if (pool.bootstrapMethods() > bootstrapMethods) {
            throw in.malformed("constants that need " + pool.bootstrapMethods() + " bootstrap methods, where there are "
                    + bootstrapMethods);
        }
        if (met.contains(Attribute.NEST_HOST) && met.contains(Attribute.NEST_MEMBERS)) {
            throw in.malformed("a class that is a nest host and has one");
        }
    }

    /** Goes through a table of attributes, each of which ends where it says and stands there once; those that were met. */
    private Set<Attribute> attributes(Of of) {
        int all = in.u2();
        Set<Attribute> met = all == 0 ? Set.of() : EnumSet.noneOf(Attribute.class);
        for (int count = all; count > 0; count--) {
            Attribute attribute = pool.attribute(in.u2()).in(major);
            int outer = in.enter(in.u4());
            if (!met.add(attribute) && !attribute.mayRepeat()) {
                throw in.malformed("the attribute " + attribute + " twice");
            }
            switch (of) {
                case CLASS -> ofClass(attribute);
                case METHOD -> ofMethod(attribute);
                case CONSTANT_FIELD -> ofConstantField(attribute);
                case FIELD, COMPONENT -> shared(attribute);
            }
            in.leave(outer);
        }
        return met;
    }

    private void ofClass(Attribute attribute) {
        switch (attribute) {
            case SOURCE_FILE -> visitor.sourceFile(pool.require(in.u2(), ConstantPool.UTF8, "a source file"));
            case INNER_CLASSES -> innerClasses();
            case ENCLOSING_METHOD -> {
                type("an enclosing class", false);
                int method = in.u2();
                if (method != 0) {
                    pool.require(method, ConstantPool.NAME_AND_TYPE, "an enclosing method");
                }
            }
            case NEST_HOST -> type("a nest host", true);
            case NEST_MEMBERS -> types("a member of a nest", false);
            case PERMITTED_SUBCLASSES -> {
                if (AccessSyntax.isFinal(access)) {
                    throw in.malformed("a final class with permitted subclasses");
                }
                types("a permitted subclass", false);
            }
            case RECORD -> components();
            case BOOTSTRAP_METHODS -> bootstrapMethods();
            default -> shared(attribute);
        }
    }

    private void ofMethod(Attribute attribute) {
        switch (attribute) {
            case CODE -> code.attribute(argumentWords);
            case EXCEPTIONS -> types("an exception", true);
            case METHOD_PARAMETERS -> parameterNames();
            case ANNOTATION_DEFAULT -> annotations.value();
            case VISIBLE_PARAMETER_ANNOTATIONS, INVISIBLE_PARAMETER_ANNOTATIONS -> annotations.ofParameters();
            default -> shared(attribute);
        }
    }

    /** The value of a static field (JVMS table 4.7.2-A); to the JVM, that of another means nothing. */
    private void ofConstantField(Attribute attribute) {
        if (attribute != Attribute.CONSTANT_VALUE) {
            shared(attribute);
            return;
        }
        int index = in.u2();
        int tag = switch (pool.first(descriptor)) {
            case 'I', 'S', 'C', 'B', 'Z' -> ConstantPool.INTEGER;
            case 'F' -> ConstantPool.FLOAT;
            case 'J' -> ConstantPool.LONG;
            case 'D' -> ConstantPool.DOUBLE;
            default -> ConstantPool.STRING;
        };
        pool.require(index, tag, "a value of the field's type");
        if (tag == ConstantPool.STRING && !pool.isNamed(descriptor, "Ljava/lang/String;")) {
            throw pool.malformed("a value of the field's type", index);
        }
    }

    private void shared(Attribute attribute) {
        switch (attribute) {
            case SYNTHETIC, DEPRECATED -> {
                // has no content, and that is all
            }
            case SIGNATURE -> visitor.signature(pool.require(in.u2(), ConstantPool.UTF8, "a signature"));
            case VISIBLE_ANNOTATIONS, INVISIBLE_ANNOTATIONS -> annotations.annotations();
            case VISIBLE_TYPE_ANNOTATIONS, INVISIBLE_TYPE_ANNOTATIONS -> annotations.ofTypes();
            default -> in.skip(in.remaining());
        }
    }

    private int type(String what, boolean isNeeded) {
        int index = in.u2();
        int name = pool.className(index, what);
        visitor.type(index, isNeeded);
        return name;
    }

    private void types(String what, boolean areNeeded) {
        for (int count = in.u2(); count > 0; count--) {
            type(what, areNeeded);
        }
    }

    private void parameterNames() {
        for (int count = in.u1(); count > 0; count--) {
            int name = in.u2();
            if (name != 0) {
                pool.proveFieldName(name);
            }
            in.skip(2);
        }
    }

    private void bootstrapMethods() {
        bootstrapMethods = in.u2();
        for (int i = 0; i < bootstrapMethods; i++) {
            visitor.bootstrap(i, pool.require(in.u2(), ConstantPool.METHOD_HANDLE, "a bootstrap method"));
            for (int arguments = in.u2(); arguments > 0; arguments--) {
                int index = in.u2();
                pool.requireLoadable(index);
                visitor.bootstrap(i, index);
            }
        }
    }

    private void components() {
        for (int count = in.u2(); count > 0; count--) {
            pool.proveFieldName(in.u2());
            descriptor = in.u2();
            pool.proveFieldDescriptor(descriptor);
            visitor.descriptor(descriptor, true);
            attributes(Of.COMPONENT);
        }
    }

    /** One entry a class, and no class within itself, by whatever constants its name is given (JVMS 4.7.6). */
    private void innerClasses() {
        int count = in.u2();
        BitSet seen = new BitSet();
        int[] links = new int[2 * count];
        boolean mayBeCircle = false;
        for (int i = 0; i < count; i++) {
            int index = in.u2();
            int inner = pool.className(index, "a nested class");
            if (seen.get(index)) {
                throw in.malformed("the nested class " + pool.text(inner) + " twice");
            }
            seen.set(index);
            visitor.type(index, false);
            int outer = in.u2();
            if (outer != 0) {
                links[2 * i] = inner;
                links[2 * i + 1] = pool.className(outer, "an outer class");
                visitor.type(outer, false);
                mayBeCircle |= pool.length(inner) <= pool.length(links[2 * i + 1]);
            }
            int name = in.u2();
            if (name != 0) {
                pool.require(name, ConstantPool.UTF8, "the name of a nested class");
            }
            AccessSyntax.ofClass(in, major);
        }
        if (mayBeCircle) { // where each name is longer than that of the class around it, there is none
            requireNoCircle(links);
        }
    }

    /** Follows each chain outwards, and cuts off what leads to no circle, so that each link is followed once. */
    private void requireNoCircle(int[] links) {
        Map<String, String> outerOf = new HashMap<>();
        for (int i = 0; i < links.length; i += 2) {
            if (links[i] != 0) {
                outerOf.put(pool.text(links[i]), pool.text(links[i + 1]));
            }
        }
        Map<String, String> cameFrom = new HashMap<>();
        for (String start : outerOf.keySet()) {
            String at = start;
            while (outerOf.containsKey(at) && !cameFrom.containsKey(at)) {
                cameFrom.put(at, start);
                at = outerOf.get(at);
            }
            if (start.equals(cameFrom.get(at))) {
                throw in.malformed("the nested class " + at + " within itself");
            }
        }
    }
}
