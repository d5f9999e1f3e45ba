package io.importspy.release;

import io.importspy.archive.Reason;
import io.importspy.archive.UndecidableException;
import io.importspy.bytecode.LinkableClass;
import io.importspy.bytecode.Resolution;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The API of one Java release. Names and descriptors are those of class files. */
public final class JavaRelease {

    /** What Java 9 and 10 have, but do not resolve unless they are told to, and Java 11 does not have any more (JEP 320). */
    private static final Set<String> ENTERPRISE = Set.of(
            "java.activation",
            "java.corba",
            "java.transaction",
            "java.xml.bind",
            "java.xml.ws",
            "java.xml.ws.annotation");

    /** The first release in which the packages of modules are theirs alone. */
    private static final int MODULES = 9;

    private final int feature;
    private final ReleaseTypes platform;
    private final JavaReleases all;
    private final Map<String, Availability> known = new ConcurrentHashMap<>();

    JavaRelease(int feature, ReleaseTypes platform, JavaReleases all) {
        this.feature = feature;
        this.platform = platform;
        this.all = all;
    }

    /**
     * Its number.
     *
     * @return as in 17
     */
    public int feature() {
        return feature;
    }

    /**
     * The module that has a type.
     *
     * @param internalName the type
     * @return the module's name, or empty if this release does not have the type
     * @throws UndecidableException if the record of past releases is damaged
     */
    public Optional<String> module(String internalName) {
        return platform.find(internalName).map(PlatformType::module);
    }

    /**
     * Whether it has a type. A type that no release known has and that looks like no part of any JDK is missing as well.
     *
     * @param internalName the type
     * @return whether everyone can use it
     * @throws UndecidableException if the record of past releases is damaged
     */
    public Availability ofType(String internalName) {
        Availability answer = known.get(internalName);
        if (answer == null) {
            Optional<PlatformType> type = platform.find(internalName);
            Availability absent = all.isInternal(internalName) ? Availability.INTERNAL : Availability.MISSING;
            answer = type.isPresent() ? of(type.get()) : absent;
            known.put(internalName, answer);
        }
        return answer;
    }

    /**
     * Whether a type can only be one of the JDK, also if no release known has it: one of a later release.
     *
     * @param internalName the type
     * @return true where no class path can add to its package
     */
    public boolean reserves(String internalName) {
        return internalName.startsWith("java/") || (feature >= MODULES && all.isReserved(internalName));
    }

    private Availability of(PlatformType type) {
        if (!platform.isExported(type.module(), packageOf(type.outline().name()))
                || !type.outline().flags().isOpen()) {
            return Availability.INTERNAL;
        }
        if (type.outline().flags().isPreview()) {
            return Availability.PREVIEW;
        }
        boolean onRequest = type.module().startsWith(RunningPlatform.INCUBATOR)
                || (feature >= MODULES && ENTERPRISE.contains(type.module()));
        return onRequest ? Availability.OPTIONAL : Availability.AVAILABLE;
    }

    /**
     * What a reference to a field, method or constructor finds (JVMS 5.4.3.2 to 5.4.3.4).
     *
     * @param owner the internal name of the type in which it is looked up
     * @param name its name, {@code <init>} for a constructor
     * @param descriptor its descriptor
     * @param others the types that are not of the JDK, by internal name
     * @return whether everyone can use what is found; a member that does not come from the JDK is available
     * @throws UndecidableException if it is not found, and a supertype is nowhere, or the record of past releases is damaged
     */
    public Availability ofMember(
            String owner, String name, String descriptor, Function<String, Optional<LinkableClass>> others) {
        Function<String, Optional<LinkableClass>> types = type -> visible(type).or(() -> others.apply(type));
        Optional<LinkableClass> start = types.apply(owner);
        if (start.isEmpty()) {
            return ofType(owner);
        }
        Availability type = ofType(owner);
        if (type != Availability.AVAILABLE && visible(owner).isPresent()) {
            return type;
        }
        Resolution resolution = new Resolution(types, name, descriptor);
        Optional<Resolution.Member> member = resolution.in(start.get()).stream().findFirst();
        if (member.isEmpty()) {
            // A supertype that only other releases have is a finding of its own, and no question.
            resolution.gaps().stream()
                    .filter(gap -> !all.knows(gap) && !reserves(gap))
                    .findFirst()
                    .ifPresent(gap -> {
                        throw gap(gap, start.get());
                    });
        }
        return member.map(this::of).orElse(Availability.MISSING);
    }

    private Availability of(Resolution.Member member) {
        if (visible(member.owner().name()).isEmpty()) {
            return Availability.AVAILABLE;
        }
        if (!member.flags().isOpen()) {
            return Availability.INTERNAL;
        }
        return member.flags().isPreview() ? Availability.PREVIEW : Availability.AVAILABLE;
    }

    /**
     * Whether it has a method of the same name and parameters with another result, which to the JVM is another method.
     *
     * @param owner the internal name of a type
     * @param name the name of the method
     * @param descriptor the descriptor of the method that is not there
     * @return true if the type or a superclass declares one
     */
    public boolean hasOtherResult(String owner, String name, String descriptor) {
        String key = LinkableClass.key(name, descriptor.substring(0, descriptor.indexOf(')') + 1));
        Optional<LinkableClass> type = visible(owner);
        while (type.isPresent()) {
            if (type.get().members().keySet().stream().anyMatch(member -> member.startsWith(key))) {
                return true;
            }
            type = type.get().superclass().flatMap(this::visible);
        }
        return false;
    }

    /** A type of the JDK that nothing on a class path can take the place of. */
    private Optional<LinkableClass> visible(String internalName) {
        Optional<PlatformType> type = platform.find(internalName);
        return type.isEmpty() || ofType(internalName) == Availability.OPTIONAL
                ? Optional.empty()
                : Optional.of(type.get().outline());
    }

    private static UndecidableException gap(String supertype, LinkableClass of) {
        return new UndecidableException(
                Reason.TYPE_NOT_FOUND,
                supertype.replace('/', '.'),
                "the type in the artifact, on its class path or in the JDK",
                "no such type, though it is a supertype of " + of.name().replace('/', '.'),
                "add the dependency that holds it to the class path");
    }

    static String packageOf(String internalName) {
        int slash = internalName.lastIndexOf('/');
        return slash < 0 ? "" : internalName.substring(0, slash).replace('/', '.');
    }
}
