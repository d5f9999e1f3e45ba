package io.importspy.reference;

/** Takes the types that are found in a descriptor or signature. */
interface TypeSink {

    /**
     * A type is named.
     *
     * @param text holds its internal name
     * @param begin where that begins
     * @param end where it ends
     * @param linked whether the JVM looks for it
     */
    void add(String text, int begin, int end, boolean linked);
}
