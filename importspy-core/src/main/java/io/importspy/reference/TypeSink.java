package io.importspy.reference;

import io.importspy.classfile.SignatureBuilder;
import java.util.List;

/**
 * Takes the types that are found in descriptors and signatures, and makes nothing else of them; of a member of a parameterized type, the
 * type around it as well.
 */
interface TypeSink extends SignatureBuilder<Boolean, Boolean> {

    /**
     * A type is named.
     *
     * @param text holds its internal name
     * @param begin where that begins
     * @param end where it ends
     * @param linked whether the JVM looks for it
     */
    void add(String text, int begin, int end, boolean linked);

    @Override
    default void named(String text, int begin, int end) {
        add(text, begin, end, false);
    }

    @Override
    default Boolean primitive(char letter) {
        return true;
    }

    @Override
    default Boolean variable(String name) {
        return true;
    }

    @Override
    default Boolean array(Boolean component) {
        return true;
    }

    @Override
    default Boolean type(String text, int begin, int end, List<Boolean> arguments) {
        return true;
    }

    @Override
    default Boolean member(Boolean owner, String internalName, String simpleName, List<Boolean> arguments) {
        return true;
    }

    @Override
    default Boolean wildcard(char direction, List<Boolean> bound) {
        return true;
    }

    @Override
    default Boolean parameter(String name, List<Boolean> bounds) {
        return true;
    }
}
