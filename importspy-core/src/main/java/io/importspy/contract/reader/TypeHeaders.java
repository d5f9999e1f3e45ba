package io.importspy.contract.reader;

import io.importspy.declaration.DeclarationParser;
import io.importspy.declaration.Erasure;
import io.importspy.declaration.Scope;
import io.importspy.declaration.TypeDeclaration;
import io.importspy.declaration.TypeName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads the headers of all types of a contract.
 *
 * <p>A header may speak of nested types that have entries of their own, so the names of all entries are found before any header is read;
 * and it may speak of the type variables of the types around it, so their headers are read first.
 */
final class TypeHeaders {

    private final Declarations declarations;
    private final NameContext outermost;
    private final Map<TypeName, Headed> headedByName = new HashMap<>();
    private final Map<Integer, Headed> read = new TreeMap<>();
    private final List<ListEntry> unread = new ArrayList<>();

    private TypeHeaders(Declarations declarations, NameContext outermost) {
        this.declarations = declarations;
        this.outermost = outermost;
    }

    /**
     * An entry whose header has been read.
     *
     * @param entry the entry
     * @param header its header
     * @param inside what names mean inside the type
     */
    record Headed(ListEntry entry, TypeDeclaration header, NameContext inside) {}

    /** Reads the header of each entry. */
    static TypeHeaders read(List<ListEntry> entries, Scope using, Declarations declarations) {
        List<TypeName> names = entries.stream()
                .map(entry -> TypeName.of(HeaderNameScanner.of(entry.text().value())))
                .toList();
        Scope outermost = using.withNested(
                        names.stream().map(TypeName::toString).toList())
                .withNested(names.stream().map(TypeName::inSource).toList());
        TypeHeaders headers = new TypeHeaders(declarations, new NameContext(outermost, Erasure.within(List.of())));
        // The name of a type is longer than those of the types around it.
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingInt(i -> names.get(i).inSource().length()));
        for (int i : order) {
            Optional<Headed> headed = headers.read(entries.get(i), names.get(i));
            if (headed.isPresent()) {
                headers.read.put(i, headed.get());
            } else {
                headers.unread.add(entries.get(i));
            }
        }
        return headers;
    }

    /** The entries whose headers are right, in their order. */
    Collection<Headed> right() {
        return read.values();
    }

    /** The others. */
    List<ListEntry> wrong() {
        return unread;
    }

    /** What names mean around all types. */
    Scope scope() {
        return outermost.scope();
    }

    private Optional<Headed> read(ListEntry entry, TypeName name) {
        Optional<Headed> around = name.findAround(headedByName);
        NameContext outside = around.map(Headed::inside).orElse(outermost);
        Optional<TypeDeclaration> header =
                declarations.read(entry.text(), text -> DeclarationParser.parseType(text, outside.scope()));
        if (header.isEmpty()) {
            return Optional.empty();
        }
        Headed headed = new Headed(
                entry,
                around.map(outer -> header.get().within(outer.header())).orElse(header.get()),
                outside.inside(header.get()));
        headedByName.putIfAbsent(name, headed);
        return Optional.of(headed);
    }

    /**
     * What names mean at one place of a contract.
     *
     * @param scope the meaning of simple names
     * @param erasure what the type parameters that are in scope become
     */
    record NameContext(Scope scope, Erasure erasure) {

        NameContext inside(TypeDeclaration header) {
            return new NameContext(scope.inside(header), erasure.inside(header));
        }
    }
}
