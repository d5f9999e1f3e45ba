package io.importspy.generate;

import io.importspy.declaration.Scope;
import io.importspy.declaration.TypeDeclaration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * What names mean around and inside the entries of a contract, as its reader sees it: an entry is inside the innermost type around it
 * that has an entry too.
 */
final class EntryScopes {

    private final Scope outermost;
    private final Map<String, Scope> inside = new HashMap<>();

    /** The scopes of a contract that imports some types and has entries for others. */
    EntryScopes(Collection<String> using, Collection<String> entries) {
        outermost = Scope.of(using)
                .withNested(entries)
                .withNested(entries.stream().map(EntryScopes::key).toList());
    }

    /** The scope of a type's header. */
    Scope around(String name) {
        String key = key(name);
        for (int dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
            Scope found = inside.get(key.substring(0, dot));
            if (found != null) {
                return found;
            }
        }
        return outermost;
    }

    /** Adds an entry. Those around it are there already. */
    void enter(TypeDeclaration header) {
        inside.putIfAbsent(key(header.name()), around(header.name()).inside(header));
    }

    /** The scope of an entry's members. */
    Scope inside(TypeDeclaration header) {
        return inside.getOrDefault(key(header.name()), outermost);
    }

    private static String key(String name) {
        return name.replace('$', '.');
    }
}
