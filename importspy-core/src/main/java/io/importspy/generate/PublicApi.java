package io.importspy.generate;

import io.importspy.archive.Reason;
import io.importspy.archive.UndecidableException;
import io.importspy.artifact.Artifact;
import io.importspy.bytecode.Exports;
import io.importspy.bytecode.ObservedType;
import io.importspy.bytecode.TypeHierarchy;
import io.importspy.contract.Exclusion;
import io.importspy.declaration.TypeDeclaration;
import io.importspy.declaration.TypeName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What clients of an artifact can use: its types by name, their members in {@link io.importspy.declaration.MemberOrder}. */
public final class PublicApi {

    /** A type comes before those within it, whether they are behind {@code .} or {@code $}. */
    private static final Comparator<ApiType> BY_NAME = Comparator.comparing(
                    (ApiType type) -> TypeName.of(type.header().name()))
            .thenComparing(type -> type.header().name());

    private final TypeHierarchy hierarchy;
    private final boolean promise;
    private final List<UndecidableException> unreadable = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final List<ApiType> types;
    private final int unexported;

    /**
     * What clients can use.
     *
     * @param artifact the artifact, all of whose classes are read
     * @param hierarchy its types and what they inherit
     * @param promise whether the declarations must tell all that clients rely on
     * @param exclude what is no API, though it is public
     * @throws UndecidableException if its module descriptor cannot be read
     */
    public PublicApi(Artifact artifact, TypeHierarchy hierarchy, boolean promise, List<Exclusion> exclude) {
        this.hierarchy = hierarchy;
        this.promise = promise;
        Exports exports = Exports.of(artifact);
        Predicate<ObservedType> isExported = type -> exports.has(type.internalName());
        List<ObservedType> observed = artifact.classNames().stream()
                .filter(PublicApi::isType)
                .flatMap(name -> read(name).stream())
                .toList();
        Clients clients = new Clients(hierarchy, observed, new Exclusions(exclude, hierarchy));
        List<ObservedType> usable =
                observed.stream().filter(type -> isUsable(type, clients)).toList();
        List<ObservedType> promised = usable.stream().filter(isExported).toList();
        unexported = usable.size() - promised.size();
        types = promised.stream()
                .flatMap(type -> describe(type, clients, isExported).stream())
                .sorted(BY_NAME)
                .toList();
    }

    /** Descriptors of modules and packages are class files without a type (JVMS 4.1). */
    private static boolean isType(String internalName) {
        String simpleName = internalName.substring(internalName.lastIndexOf('/') + 1);
        return !simpleName.equals("package-info") && !internalName.equals("module-info");
    }

    /**
     * The types that clients can use.
     *
     * @return by name
     */
    public List<ApiType> types() {
        return types;
    }

    /**
     * Classes that could not be read, so that nobody knows what else clients can use.
     *
     * @return why, for each
     */
    public List<UndecidableException> unreadable() {
        return unreadable;
    }

    /** What clients can use, and no declaration can say. */
    List<LeftOut> leftOut() {
        return leftOut;
    }

    /** How many public types are not among these, since the module does not export their packages. */
    int unexported() {
        return unexported;
    }

    private Optional<ObservedType> read(String internalName) {
        try {
            return hierarchy.findInternal(internalName);
        } catch (UndecidableException e) {
            if (e.reason() == Reason.CLASS_MISPLACED) {
                leftOut.add(new LeftOut(internalName, "it lies outside its package, where no class loader finds it"));
            } else {
                unreadable.add(e);
            }
            return Optional.empty();
        }
    }

    private boolean isUsable(ObservedType type, Clients clients) {
        try {
            return clients.canUse(type);
        } catch (UndecidableException e) {
            leftOut.add(LeftOut.of(type.name(), e));
            return false;
        }
    }

    private Optional<ApiType> describe(ObservedType type, Clients clients, Predicate<ObservedType> exported) {
        try {
            HiddenSupertypes hidden = new HiddenSupertypes(type, hierarchy, exported);
            TypeDeclaration header = Headers.of(type, hierarchy.access(type), hidden, promise);
            return Optional.of(
                    new ApiType(header, new ApiMembers(type, clients, promise, leftOut::add).declarations(hidden)));
        } catch (UndecidableException e) {
            leftOut.add(LeftOut.of(type.name(), e));
            return Optional.empty();
        }
    }
}
