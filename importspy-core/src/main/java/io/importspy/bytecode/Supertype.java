package io.importspy.bytecode;

import io.importspy.declaration.ClassType;

/**
 * A direct supertype, not read yet.
 *
 * @param of the subtype, as it is seen
 * @param internalName the supertype's internal name
 * @param written the supertype as the subtype writes it
 * @param isInterface whether it stands in the place of an interface
 */
record Supertype(View of, String internalName, ClassType written, boolean isInterface) {

    /** The supertype with the type arguments that are seen. */
    ClassType seen() {
        return of.seen() == Substitution.RAW
                ? ClassType.of(written.qualifiedName())
                : of.seen().apply(written);
    }

    /** Whether it may pass on what only its package may use (JLS 8.2). */
    boolean isInPackageOfSubtype() {
        return packageOf(internalName).equals(packageOf(of.type().internalName()));
    }

    private static String packageOf(String internalName) {
        return internalName.substring(0, internalName.lastIndexOf('/') + 1);
    }
}
