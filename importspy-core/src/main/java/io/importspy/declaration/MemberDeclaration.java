package io.importspy.declaration;

import java.util.List;

/** A member of a type, without its body: field, enum constant, method or constructor (JLS 8.2 and 8.8). */
public sealed interface MemberDeclaration permits EnumConstant, ExecutableDeclaration, FieldDeclaration {

    /**
     * The annotations in front of it.
     *
     * @return an immutable list
     */
    List<Annotation> annotations();

    /**
     * The modifiers as they were written, or as the class file has them.
     *
     * @return the modifiers
     */
    Modifiers modifiers();

    /**
     * The simple name; in contracts it may hold {@code *}.
     *
     * @return the name
     */
    String name();
}
