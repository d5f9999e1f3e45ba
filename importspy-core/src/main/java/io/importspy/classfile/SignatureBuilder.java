package io.importspy.classfile;

import java.util.List;

/**
 * Makes something of what a {@link SignatureParser} reads. What no descriptor has need not be implemented by those who read descriptors alone.
 *
 * @param <T> what becomes of a type
 * @param <P> what becomes of a type parameter
 */
public interface SignatureBuilder<T, P> {

    /**
     * A primitive type or {@code void}.
     *
     * @param letter its descriptor
     * @return the type
     */
    T primitive(char letter);

    /**
     * A type variable.
     *
     * @param name its name
     * @return the type
     */
    default T variable(String name) {
        throw new UnsupportedOperationException("no descriptor has this");
    }

    /**
     * An array.
     *
     * @param component the type of its components
     * @return the type
     */
    T array(T component);

    /**
     * A class or interface begins, whose type arguments come next; then {@link #type} or {@link #member} is asked to make one of it.
     *
     * @param text holds its internal name
     * @param begin where that begins
     * @param end where it ends
     */
    default void named(String text, int begin, int end) {}

    /**
     * A class or interface.
     *
     * @param text holds its internal name
     * @param begin where that begins
     * @param end where it ends
     * @param arguments its type arguments
     * @return the type
     */
    T type(String text, int begin, int end, List<T> arguments);

    /**
     * A member of a type that has type arguments.
     *
     * @param owner the type around it
     * @param internalName its internal name
     * @param simpleName its simple name
     * @param arguments its own type arguments
     * @return the type
     */
    default T member(T owner, String internalName, String simpleName, List<T> arguments) {
        throw new UnsupportedOperationException("no descriptor has this");
    }

    /**
     * A type argument that is a wildcard.
     *
     * @param direction {@code +} or {@code -} for an upper or lower bound; {@code *} where there is none
     * @param bound one or no type
     * @return the type argument
     */
    default T wildcard(char direction, List<T> bound) {
        throw new UnsupportedOperationException("no descriptor has this");
    }

    /**
     * A type parameter.
     *
     * @param name its name
     * @param bounds its bounds
     * @return the type parameter
     */
    default P parameter(String name, List<T> bounds) {
        throw new UnsupportedOperationException("no descriptor has this");
    }
}
