package io.importspy.generate;

import io.importspy.bytecode.Artifact;
import io.importspy.bytecode.ObservedType;
import io.importspy.bytecode.TypeHierarchy;
import io.importspy.bytecode.UndecidableException;
import io.importspy.declaration.TypeDeclaration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What clients of an artifact can use: its types by name, their members in {@link MemberOrder}. */
final class PublicApi {

    /** A type comes before those within it, whether they are behind {@code .} or {@code $}. */
    private static final Comparator<ApiType> BY_NAME = Comparator.comparing(
                    (ApiType type) -> type.header().name().replace('$', '.'))
            .thenComparing(type -> type.header().name());

    private final TypeHierarchy hierarchy;
    private final List<UndecidableException> unreadable = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final List<ApiType> types;

    PublicApi(Artifact artifact, TypeHierarchy hierarchy) {
        this.hierarchy = hierarchy;
        List<ObservedType> observed = artifact.classNames().stream()
                .filter(name -> !name.endsWith("-info"))
                .flatMap(name -> read(name).stream())
                .toList();
        Clients clients = new Clients(hierarchy, observed);
        types = observed.stream()
                .flatMap(type -> describe(type, clients).stream())
                .sorted(BY_NAME)
                .toList();
    }

    List<ApiType> types() {
        return types;
    }

    /** Classes that could not be read, so that nobody knows what else clients can use. */
    List<UndecidableException> unreadable() {
        return unreadable;
    }

    /** What clients can use, and no declaration can say. */
    List<LeftOut> leftOut() {
        return leftOut;
    }

    private Optional<ObservedType> read(String internalName) {
        try {
            return hierarchy.findInternal(internalName);
        } catch (UndecidableException e) {
            unreadable.add(e);
            return Optional.empty();
        }
    }

    private Optional<ApiType> describe(ObservedType type, Clients clients) {
        try {
            if (!clients.canUse(type)) {
                return Optional.empty();
            }
            HiddenSupertypes hidden = new HiddenSupertypes(type, hierarchy);
            TypeDeclaration header = Headers.of(type, hierarchy.access(type), hidden);
            return Optional.of(new ApiType(header, new ApiMembers(type, clients, leftOut::add).declarations(hidden)));
        } catch (UndecidableException e) {
            leftOut.add(LeftOut.of(type.name(), e));
            return Optional.empty();
        }
    }
}
