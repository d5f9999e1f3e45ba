package io.importspy.generate;

import io.importspy.declaration.Scope;
import io.importspy.declaration.TypeDeclaration;
import io.importspy.declaration.TypeName;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * What names mean around and inside the entries of a contract, as its reader sees it: an entry is inside the innermost type around it
 * that has an entry too.
 */
final class EntryScopes {

    private final Scope outermost;
    private final Map<TypeName, Scope> inside = new HashMap<>();

    /** The scopes of a contract that imports some types and has entries for others. */
    EntryScopes(Collection<String> using, Collection<String> entries) {
        outermost = Scope.of(using)
                .withNested(entries)
                .withNested(entries.stream()
                        .map(name -> TypeName.of(name).inSource())
                        .toList());
    }

    /** The scope of a type's header. */
    Scope around(String name) {
        return TypeName.of(name).findAround(inside).orElse(outermost);
    }

    /** Adds an entry. Those around it are there already. */
    void enter(TypeDeclaration header) {
        inside.putIfAbsent(TypeName.of(header.name()), around(header.name()).inside(header));
    }

    /** The scope of an entry's members. */
    Scope inside(TypeDeclaration header) {
        return inside.getOrDefault(TypeName.of(header.name()), outermost);
    }
}
