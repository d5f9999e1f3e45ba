package io.importspy.declaration;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The type parameters that two declarations of one type have at one place: behind its name, or behind that of a type around it.
 *
 * @param written those of one declaration; empty where it has none there
 * @param found those of the other one
 */
public record PairedParameters(List<TypeParameter> written, List<TypeParameter> found) {

    public PairedParameters {
        written = List.copyOf(written);
        found = List.copyOf(found);
    }

    /**
     * The type parameters in scope inside a type. Either declaration may leave those of a type around it out, so they are paired by its
     * name: the length tells which one it is, since all of them begin the name of the same type.
     *
     * @param written a header
     * @param found another header of the same type
     * @return the pairs, outermost first
     */
    public static List<PairedParameters> inside(TypeDeclaration written, TypeDeclaration found) {
        Map<Integer, PairedParameters> pairs = new TreeMap<>();
        for (TypeDeclaration.GenericOwner owner : found.genericOwners()) {
            pairs.put(owner.name().length(), new PairedParameters(List.of(), owner.typeParameters()));
        }
        for (TypeDeclaration.GenericOwner owner : written.genericOwners()) {
            pairs.merge(
                    owner.name().length(),
                    new PairedParameters(owner.typeParameters(), List.of()),
                    (there, here) -> new PairedParameters(here.written, there.found));
        }
        pairs.put(Integer.MAX_VALUE, new PairedParameters(written.typeParameters(), found.typeParameters()));
        return List.copyOf(pairs.values());
    }
}
