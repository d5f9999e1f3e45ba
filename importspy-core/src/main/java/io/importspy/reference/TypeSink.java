package io.importspy.reference;

/** Takes the types that are found in a descriptor or signature. */
interface TypeSink {

    /**
     * A type is named.
     *
     * @param type its internal name
     * @param linked whether the JVM looks for it
     */
    void add(String type, boolean linked);
}
