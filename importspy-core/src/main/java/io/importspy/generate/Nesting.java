package io.importspy.generate;

import io.importspy.archive.UndecidableException;
import io.importspy.artifact.ClassSource;
import java.util.HashMap;
import java.util.Map;

/**
 * Tells which part of a name is the outermost type, since {@code java.util.Map.Entry} reads best as {@code Map.Entry} where {@code
 * java.util.Map} is imported. Names alone do not tell, so it is looked up where the types are.
 */
final class Nesting {

    private final ClassSource classPath;
    private final Map<String, Boolean> known = new HashMap<>();

    Nesting(ClassSource classPath) {
        this.classPath = classPath;
    }

    /** The outermost type around a type; where the types around it are nowhere to be found, the type itself. */
    String outermost(String name) {
        for (int dot = name.indexOf('.'); dot > 0; dot = name.indexOf('.', dot + 1)) {
            String prefix = name.substring(0, dot);
            if (known.computeIfAbsent(prefix, this::isType)) {
                return prefix;
            }
        }
        return name;
    }

    /** What cannot be read cannot make names shorter, and nothing else depends on it. */
    private boolean isType(String name) {
        try {
            return classPath.find(name.replace('.', '/')).isPresent();
        } catch (UndecidableException e) {
            return false;
        }
    }
}
