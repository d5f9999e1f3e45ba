package io.importspy.declaration;

/** The kinds of type that Java declares (JLS 8.1, 8.9, 8.10, 9.1 and 9.6). */
public enum TypeKind {
    CLASS("class"),
    INTERFACE("interface"),
    ENUM("enum"),
    RECORD("record"),
    ANNOTATION("@interface");

    private final String keyword;

    TypeKind(String keyword) {
        this.keyword = keyword;
    }

    /**
     * The kind as it is written in a declaration.
     *
     * @return the keyword, such as {@code @interface}
     */
    public String keyword() {
        return keyword;
    }

    /**
     * Whether its members are public where nothing else is said (JLS 9.3 and 9.4).
     *
     * @return true for interfaces and annotation interfaces
     */
    public boolean isInterface() {
        return this == INTERFACE || this == ANNOTATION;
    }

    @Override
    public String toString() {
        return keyword;
    }
}
