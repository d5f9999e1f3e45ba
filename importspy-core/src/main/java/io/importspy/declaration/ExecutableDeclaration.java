package io.importspy.declaration;

import java.util.List;

/** What methods and constructors have in common (JLS 8.4 and 8.8). */
public sealed interface ExecutableDeclaration extends MemberDeclaration
        permits ConstructorDeclaration, MethodDeclaration {

    /**
     * Its type parameters.
     *
     * @return an immutable list
     */
    List<TypeParameter> typeParameters();

    /**
     * Its parameters; in contracts {@code ..} may be among them.
     *
     * @return an immutable list
     */
    List<ParameterPattern> parameters();

    /**
     * The types behind {@code throws}.
     *
     * @return an immutable list
     */
    List<TypeReference> exceptions();
}
