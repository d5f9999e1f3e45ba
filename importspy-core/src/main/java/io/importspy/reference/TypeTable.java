package io.importspy.reference;

import io.importspy.reference.Reference.Need;
import io.importspy.reference.Reference.ToType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The types that a class file refers to, each once; what the JVM looks for stays so, however often it is only named. */
final class TypeTable implements TypeSink {

    private final Map<String, Boolean> linked = new LinkedHashMap<>();

    @Override
    public void add(String type, boolean isLinked) {
        if (isLinked) {
            linked.put(type, true);
        } else {
            linked.putIfAbsent(type, false);
        }
    }

    boolean isLinked(String type) {
        return linked.getOrDefault(type, false);
    }

    /** All but the class itself. */
    List<Reference> references(String self) {
        List<Reference> references = new ArrayList<>(linked.size());
        for (Map.Entry<String, Boolean> entry : linked.entrySet()) {
            if (!entry.getKey().equals(self)) {
                references.add(new ToType(entry.getKey(), entry.getValue() ? Need.LINKED : Need.NAMED));
            }
        }
        return references;
    }
}
