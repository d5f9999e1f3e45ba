package io.importspy.declaration;

import java.util.List;

/**
 * An enum constant in its short form, the name alone (JLS 8.9.1).
 *
 * <p>Written out as a field, {@code public static final Level LOW}, it is a {@link FieldDeclaration}.
 *
 * @param annotations the annotations in front of it
 * @param name its name
 */
public record EnumConstant(List<Annotation> annotations, String name) implements MemberDeclaration {

    private static final Modifiers IMPLIED = Modifiers.of(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);

    public EnumConstant {
        annotations = List.copyOf(annotations);
    }

    /** What every enum constant is, though it is never written: {@code public static final}. */
    @Override
    public Modifiers modifiers() {
        return IMPLIED;
    }
}
