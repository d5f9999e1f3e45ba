package io.importspy.reference;

import org.jspecify.annotations.Nullable;

/**
 * Something that a class file refers to. Names are those of class files: binary names in internal form (JVMS 4.2.1) for types, as in
 * {@code java/util/Map$Entry}, unqualified names (JVMS 4.2.2) and descriptors (JVMS 4.3) for members. They are text from strangers.
 *
 * <p>Hundreds of thousands of them are compared, and the JVM makes the methods for that of a record when the first one is: slowly, so they
 * are written here.
 */
public sealed interface Reference {

    /**
     * The type that it is, or in which the member is looked up.
     *
     * @return the internal name, never that of an array
     */
    String type();

    /**
     * What it is there for.
     *
     * @return whether the JVM looks for it
     */
    Need need();

    /**
     * A class or interface; of an array its elements'.
     *
     * @param type its internal name
     * @param need what it is there for
     */
    record ToType(String type, Need need) implements Reference {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ToType that && need == that.need && type.equals(that.type);
        }

        @Override
        public int hashCode() {
            return type.hashCode() * 2 + (need == Need.LINKED ? 1 : 0);
        }
    }

    /**
     * A field, which may be inherited (JVMS 5.4.3.2).
     *
     * @param type the internal name of the type in which it is looked up
     * @param name its name
     * @param descriptor its descriptor
     * @param need what it is there for; a constant of an enum may be the value of an annotation and nothing else
     */
    record ToField(String type, String name, String descriptor, Need need) implements Reference {

        /**
         * A field that code uses.
         *
         * @param type the internal name of the type in which it is looked up
         * @param name its name
         * @param descriptor its descriptor
         */
        public ToField(String type, String name, String descriptor) {
            this(type, name, descriptor, Need.LINKED);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ToField that
                    && need == that.need
                    && name.equals(that.name)
                    && type.equals(that.type)
                    && descriptor.equals(that.descriptor);
        }

        @Override
        public int hashCode() {
            return (type.hashCode() * 31 + name.hashCode()) * 31 + descriptor.hashCode();
        }
    }

    /**
     * A method or constructor; a method may be inherited (JVMS 5.4.3.3, 5.4.3.4). One that is called on an array is one of {@code
     * java/lang/Object}, but for {@code clone}, which arrays have themselves (JLS 10.7) and which is no reference.
     *
     * @param type the internal name of the type in which it is looked up
     * @param name its name, {@code <init>} for a constructor
     * @param descriptor its descriptor
     * @param inInterface whether the type is said to be an interface, as the JVM makes sure that it is
     */
    record ToMethod(String type, String name, String descriptor, boolean inInterface) implements Reference {

        @Override
        public Need need() {
            return Need.LINKED;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ToMethod that
                    && inInterface == that.inInterface
                    && name.equals(that.name)
                    && type.equals(that.type)
                    && descriptor.equals(that.descriptor);
        }

        @Override
        public int hashCode() {
            return (type.hashCode() * 31 + name.hashCode()) * 31 + descriptor.hashCode();
        }
    }

    /** What a type is referred to for. */
    enum Need {
        /**
         * The JVM looks for it to link or verify the class, to run its code, or to show its members to reflection: supertypes, types in
         * code and in the descriptors of what is declared or used, exceptions, the owners of members.
         */
        LINKED,
        /**
         * It is named and nothing else: in a generic signature, an annotation, the table of nested classes, the list of who may extend
         * the class or who is in its nest, or in debug information. It need not be there for the code to run.
         */
        NAMED
    }
}
