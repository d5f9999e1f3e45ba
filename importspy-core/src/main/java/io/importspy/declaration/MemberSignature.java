package io.importspy.declaration;

import java.util.ArrayList;
import java.util.List;

/** Kind, name and erased parameter types of a member: what no two members of a type have in common (JLS 8.2, 8.4.2, 4.6). */
public final class MemberSignature {

    private MemberSignature() {}

    /**
     * The signature of a member.
     *
     * @param member the member
     * @param header the header of its type, whose type variables it may use
     * @return a text that no other member of the type has
     */
    public static String of(MemberDeclaration member, TypeDeclaration header) {
        return of(member, Erasure.within(List.of()).inside(header));
    }

    /**
     * The signature of a member.
     *
     * @param member the member
     * @param around erasure inside its type
     * @return a text that no other member of the type has; with {@code *} or {@code ..} in it if the member is a pattern
     */
    public static String of(MemberDeclaration member, Erasure around) {
        if (!(member instanceof ExecutableDeclaration executable)) {
            return "field " + member.name();
        }
        Erasure inside = around.with(executable.typeParameters());
        List<String> parameters = new ArrayList<>();
        for (ParameterPattern parameter : executable.parameters()) {
            parameters.add(parameter instanceof Parameter known ? erased(known.type(), inside) : "..");
        }
        // Whether it is called `new` or by the name of its class, a constructor is the same.
        return (member instanceof MethodDeclaration ? "method " + member.name() : "constructor") + parameters;
    }

    private static String erased(TypeReference type, Erasure erasure) {
        return DeclarationPrinter.print(erasure.of(type), Names.inSource());
    }
}
