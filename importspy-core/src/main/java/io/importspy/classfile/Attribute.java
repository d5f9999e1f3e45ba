package io.importspy.classfile;

import java.util.HashMap;
import java.util.Map;

/** The attributes that are read, or that decide whether a class file is well-formed (JVMS 4.7). */
public enum Attribute {
    /** One that nobody reads. */
    OTHER("", 0),
    /** JVMS 4.7.8. */
    SYNTHETIC("Synthetic", 0),
    /** JVMS 4.7.15. */
    DEPRECATED("Deprecated", 0),
    /** JVMS 4.7.2. */
    CONSTANT_VALUE("ConstantValue", 0),
    /** JVMS 4.7.3. */
    CODE("Code", 0),
    /** JVMS 4.7.12. */
    LINE_NUMBERS("LineNumberTable", 0),
    /** JVMS 4.7.13. */
    LOCAL_VARIABLES("LocalVariableTable", 0),
    /** JVMS 4.7.14. */
    LOCAL_VARIABLE_SIGNATURES("LocalVariableTypeTable", 49),
    /** JVMS 4.7.4. */
    STACK_MAP("StackMapTable", 50),
    /** JVMS 4.7.5. */
    EXCEPTIONS("Exceptions", 0),
    /** JVMS 4.7.10. */
    SOURCE_FILE("SourceFile", 0),
    /** JVMS 4.7.6. */
    INNER_CLASSES("InnerClasses", 0),
    /** JVMS 4.7.7. */
    ENCLOSING_METHOD("EnclosingMethod", 49),
    /** JVMS 4.7.9. */
    SIGNATURE("Signature", 49),
    /** JVMS 4.7.16. */
    VISIBLE_ANNOTATIONS("RuntimeVisibleAnnotations", 49),
    /** JVMS 4.7.17. */
    INVISIBLE_ANNOTATIONS("RuntimeInvisibleAnnotations", 49),
    /** JVMS 4.7.18. */
    VISIBLE_PARAMETER_ANNOTATIONS("RuntimeVisibleParameterAnnotations", 49),
    /** JVMS 4.7.19. */
    INVISIBLE_PARAMETER_ANNOTATIONS("RuntimeInvisibleParameterAnnotations", 49),
    /** JVMS 4.7.22. */
    ANNOTATION_DEFAULT("AnnotationDefault", 49),
    /** JVMS 4.7.23. */
    BOOTSTRAP_METHODS("BootstrapMethods", 51),
    /** JVMS 4.7.24; HotSpot looks at it in class files of all versions. */
    METHOD_PARAMETERS("MethodParameters", 0),
    /** JVMS 4.7.20. */
    VISIBLE_TYPE_ANNOTATIONS("RuntimeVisibleTypeAnnotations", 52),
    /** JVMS 4.7.21. */
    INVISIBLE_TYPE_ANNOTATIONS("RuntimeInvisibleTypeAnnotations", 52),
    /** JVMS 4.7.28. */
    NEST_HOST("NestHost", 55),
    /** JVMS 4.7.29. */
    NEST_MEMBERS("NestMembers", 55),
    /** JVMS 4.7.30. */
    RECORD("Record", 60),
    /** JVMS 4.7.31. */
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

    /**
     * What it is in class files of a version, in older ones than its own nothing (JVMS table 4.7-B).
     *
     * @param major the major part of the version
     * @return itself or {@link #OTHER}
     */
    public Attribute in(int major) {
        return since <= major ? this : OTHER;
    }

    /** Whether a structure may have it more than once. */
    boolean mayRepeat() {
        return switch (this) {
            case OTHER, SYNTHETIC, DEPRECATED -> true;
            // those of code, which mean nothing elsewhere
            case LINE_NUMBERS, LOCAL_VARIABLES, LOCAL_VARIABLE_SIGNATURES, STACK_MAP -> true;
            default -> false;
        };
    }

    @Override
    public String toString() {
        return text;
    }
}
