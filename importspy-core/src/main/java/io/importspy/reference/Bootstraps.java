package io.importspy.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The table of bootstrap methods (JVMS 4.7.23): of each its method handle, then its arguments. */
final class Bootstraps {

    private final Map<Integer, List<Integer>> constants = new HashMap<>();

    /** A bootstrap method is a method handle, which comes first, or takes an argument. */
    void add(int method, int index) {
        constants.computeIfAbsent(method, any -> new ArrayList<>()).add(index);
    }

    /** The indices of its constants; none if there is no such method. */
    List<Integer> of(int method) {
        return constants.getOrDefault(method, List.of());
    }
}
