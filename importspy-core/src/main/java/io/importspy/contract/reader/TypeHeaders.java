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
        List<TypeName> names = new ArrayList<>();
        List<String> written = new ArrayList<>();
        List<String> inSource = new ArrayList<>();
        List<Integer> order = new ArrayList<>();
        for (ListEntry entry : entries) {
            TypeName name = TypeName.of(HeaderNameScanner.of(entry.text().value()));
            order.add(names.size());
            names.add(name);
            written.add(name.toString());
            inSource.add(name.inSource());
        }
        Scope outermost = using.withNested(written).withNested(inSource);
        TypeHeaders headers = new TypeHeaders(declarations, new NameContext(outermost, Erasure.within(List.of())));
        // The name of a type is longer than those of the types around it.
        order.sort(Comparator.comparingInt(i -> inSource.get(i).length()));
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
        NameContext outside = around.isPresent() ? around.get().inside() : outermost;
        Optional<TypeDeclaration> header =
                declarations.read(entry.text(), text -> DeclarationParser.parseType(text, outside.scope()));
        if (header.isEmpty()) {
            return Optional.empty();
        }
        Headed headed = new Headed(
                entry,
                around.isPresent() ? header.get().within(around.get().header()) : header.get(),
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
