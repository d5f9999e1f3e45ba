package io.importspy.bytecode;

import io.importspy.bytecode.ClassFacts.Nested;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names that sources have for the types that a class file speaks of. */
final class SourceNames {

    private final Map<String, Nested> nested;

    /** Names by the InnerClasses attribute of a class file, which has an entry for each nested class in it (JVMS 4.7.6). */
    SourceNames(Map<String, Nested> nested) {
        this.nested = nested;
    }

    /**
     * The name of a type.
     *
     * @param internalName its binary name in internal form
     * @return the fully qualified name, nested types behind a dot; a {@code $} that separates nothing stays
     */
    String of(String internalName) {
        if (internalName.indexOf('$') < 0) {
            return internalName.replace('/', '.');
        }
        StringBuilder name = new StringBuilder(internalName.replace('/', '.'));
        String inner = internalName;
        String outer = enclosing(inner);
        while (outer != null) {
            name.setCharAt(outer.length(), '.');
            inner = outer;
            outer = enclosing(inner);
        }
        return name.toString();
    }

    /**
     * The type that another is a member of. Only if the binary name is made of both names (JLS 13.1): by any other the nested type
     * could not be found again.
     */
    @Nullable
    String enclosing(String internalName) {
        Nested entry = nested.get(internalName);
        if (entry == null || entry.outer() == null || entry.simpleName() == null) {
            return null;
        }
        int separator = entry.outer().length();
        boolean composed =
                internalName.length() == separator + 1 + entry.simpleName().length()
                        && internalName.charAt(separator) == '$'
                        && internalName.startsWith(entry.outer())
                        && internalName.endsWith(entry.simpleName());
        return composed ? entry.outer() : null;
    }
}
