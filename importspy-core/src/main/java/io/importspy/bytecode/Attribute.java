package io.importspy.bytecode;

import java.util.HashMap;
import java.util.Map;

/** The attributes that are read, or that decide whether a class file is well-formed (JVMS 4.7). */
enum Attribute {
    OTHER("", 0),
    SYNTHETIC("Synthetic", 0),
    DEPRECATED("Deprecated", 0),
    CONSTANT_VALUE("ConstantValue", 0),
    CODE("Code", 0),
    EXCEPTIONS("Exceptions", 0),
    SOURCE_FILE("SourceFile", 0),
    INNER_CLASSES("InnerClasses", 0),
    ENCLOSING_METHOD("EnclosingMethod", 49),
    SIGNATURE("Signature", 49),
    VISIBLE_ANNOTATIONS("RuntimeVisibleAnnotations", 49),
    INVISIBLE_ANNOTATIONS("RuntimeInvisibleAnnotations", 49),
    VISIBLE_PARAMETER_ANNOTATIONS("RuntimeVisibleParameterAnnotations", 49),
    INVISIBLE_PARAMETER_ANNOTATIONS("RuntimeInvisibleParameterAnnotations", 49),
    ANNOTATION_DEFAULT("AnnotationDefault", 49),
    BOOTSTRAP_METHODS("BootstrapMethods", 51),
    METHOD_PARAMETERS("MethodParameters", 52),
    VISIBLE_TYPE_ANNOTATIONS("RuntimeVisibleTypeAnnotations", 52),
    INVISIBLE_TYPE_ANNOTATIONS("RuntimeInvisibleTypeAnnotations", 52),
    NEST_HOST("NestHost", 55),
    NEST_MEMBERS("NestMembers", 55),
    RECORD("Record", 60),
    PERMITTED_SUBCLASSES("PermittedSubclasses", 61);

    private static final Map<String, Attribute> BY_NAME = byName();

    private final String text;
    private final int since;

    Attribute(String text, int since) {
        this.text = text;
        this.since = since;
    }

    private static Map<String, Attribute> byName() {
        Map<String, Attribute> byName = new HashMap<>();
        for (Attribute attribute : values()) {
            byName.put(attribute.text, attribute);
        }
        return byName;
    }

    static Attribute named(String name) {
        return BY_NAME.getOrDefault(name, OTHER);
    }

    /** What it is in class files of a version, in older ones than its own nothing (JVMS table 4.7-B). */
    Attribute in(int major) {
        return since <= major ? this : OTHER;
    }

    /** Whether a structure may have it more than once. */
    boolean mayRepeat() {
        return this == OTHER || this == SYNTHETIC || this == DEPRECATED;
    }

    @Override
    public String toString() {
        return text;
    }
}
