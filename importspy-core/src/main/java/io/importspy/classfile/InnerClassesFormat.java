package io.importspy.classfile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The InnerClasses attribute (JVMS 4.7.6): one entry a class, and no class within itself. */
final class InnerClassesFormat {

    private final ByteCursor in;
    private final ConstantPool pool;
    private final int major;

    InnerClassesFormat(ByteCursor in, ConstantPool pool, int major) {
        this.in = in;
        this.pool = pool;
        this.major = major;
    }

    void prove() {
        int count = in.u2();
        Set<Integer> seen = new HashSet<>();
        Map<Integer, Integer> outerOf = new HashMap<>();
        for (int i = 0; i < count; i++) {
            int index = in.u2();
            int inner = pool.className(index, "a nested class");
            if (!seen.add(index)) {
                throw in.malformed("the nested class " + pool.text(inner) + " twice");
            }
            int outer = in.u2();
            if (outer != 0) {
                outerOf.put(inner, pool.className(outer, "an outer class"));
            }
            int name = in.u2();
            if (name != 0) {
                pool.require(name, ConstantPool.UTF8, "the name of a nested class");
            }
            AccessSyntax.ofClass(in, major);
        }
        requireNoCircle(outerOf);
    }

    /** Follows each chain outwards, and cuts off what leads to no circle, so that each link is followed once. */
    private void requireNoCircle(Map<Integer, Integer> outerOf) {
        Map<Integer, Integer> cameFrom = new HashMap<>();
        for (Integer start : outerOf.keySet()) {
            Integer at = start;
            while (outerOf.containsKey(at) && !cameFrom.containsKey(at)) {
                cameFrom.put(at, start);
                at = outerOf.get(at);
            }
            if (start.equals(cameFrom.get(at))) {
                throw in.malformed("the nested class " + pool.text(at) + " within itself");
            }
        }
    }
}
