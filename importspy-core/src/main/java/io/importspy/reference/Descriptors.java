package io.importspy.reference;

import io.importspy.classfile.ProvenClass;

/** Finds the types in descriptors (JVMS 4.3). */
final class Descriptors {

    private Descriptors() {}

    static void types(String descriptor, boolean linked, TypeSink types, ProvenClass file) {
        int begin = descriptor.indexOf('L');
        while (begin >= 0) {
            int end = descriptor.indexOf(';', begin);
            if (end < 0) {
                throw file.malformed("the descriptor " + descriptor + ", which ends within a name");
            }
            types.add(descriptor, begin + 1, end, linked);
            begin = descriptor.indexOf('L', end);
        }
    }
}
