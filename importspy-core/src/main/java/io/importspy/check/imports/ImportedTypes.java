package io.importspy.check.imports;

import io.importspy.archive.UndecidableException;
import io.importspy.artifact.Artifact;
import io.importspy.artifact.ClassPath;
import io.importspy.artifact.ClassVariant;
import io.importspy.bytecode.LinkableClass;
import io.importspy.bytecode.Resolution;
import io.importspy.check.rule.Inspection;
import io.importspy.check.rule.JudgedReleases;
import io.importspy.reference.Reference;
import io.importspy.reference.Reference.ToField;
import io.importspy.reference.Reference.ToMethod;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Tells the types of the artifact from others, and who declares what is referred to. */
final class ImportedTypes {

    private final ClassPath classPath;
    private final JudgedReleases judged;
    private final Map<String, List<ClassVariant>> own = new HashMap<>();
    private final Set<ClassVariant> launcher = new HashSet<>();
    private final Set<Integer> releases = new TreeSet<>();
    private final Map<String, Optional<LinkableClass>> outlines = new HashMap<>();

    ImportedTypes(Inspection inspection) {
        this.classPath = inspection.classPath();
        this.judged = JudgedReleases.of(inspection.deployments());
        for (ClassVariant variant : inspection.artifact().variants()) {
            if (isLauncher(variant, inspection.artifact())) {
                launcher.add(variant);
            } else {
                own.computeIfAbsent(variant.internalName(), any -> new ArrayList<>(1))
                        .add(variant);
                releases.add(variant.since());
            }
        }
    }

    /** What cannot be read is told where its references are. */
    private static boolean isLauncher(ClassVariant variant, Artifact artifact) {
        try {
            return artifact.isLauncher(variant);
        } catch (UndecidableException e) {
            return false;
        }
    }

    /** Whether what a class file refers to counts: Spring Boot's launcher is a library. */
    boolean isJudged(ClassVariant user) {
        return !launcher.contains(user);
    }

    /**
     * Whether a type is none of the artifact's for some class file, in any release that uses it; one that the JDK has as well is the JDK's to
     * the JVM. For several threads.
     */
    boolean isOutside(String internalName, ClassVariant user) {
        List<ClassVariant> variants = own.getOrDefault(internalName, List.of());
        boolean isMissing =
                !isEverywhere(variants) && judged.of(user).stream().anyMatch(release -> !isIn(variants, release));
        return isMissing || classPath.isOfJdk(internalName);
    }

    /** Whether it is none of the artifact's for any class file that there may be. */
    boolean mayBeOutside(String internalName) {
        return !isEverywhere(own.getOrDefault(internalName, List.of())) || classPath.isOfJdk(internalName);
    }

    private static boolean isEverywhere(List<ClassVariant> variants) {
        return variants.size() == 1
                && variants.get(0).since() == 1
                && variants.get(0).until() == Integer.MAX_VALUE;
    }

    private static boolean isIn(List<ClassVariant> variants, int release) {
        return variants.stream().anyMatch(variant -> variant.isFor(release));
    }

    /** Looks up a type by a name that may have dots for nesting. */
    Optional<LinkableClass> named(String name) {
        String candidate = name.replace('.', '/');
        Optional<LinkableClass> found = find(candidate, Integer.MAX_VALUE);
        int separator = candidate.lastIndexOf('/');
        while (found.isEmpty() && separator >= 0) {
            candidate = candidate.substring(0, separator) + '$' + candidate.substring(separator + 1);
            found = find(candidate, Integer.MAX_VALUE);
            separator = candidate.lastIndexOf('/');
        }
        return found;
    }

    /**
     * Who declares a member, as the JVM looks it up.
     *
     * @param declaring the internal names of the types, of each Java release, and where the JVM may take any of several
     * @param gaps the types that are nowhere, so that it may be theirs instead
     */
    record Origin(Set<String> declaring, Set<String> gaps) {}

    Origin origin(Reference member) {
        Origin origin = new Origin(new TreeSet<>(), new TreeSet<>());
        for (int release : releases) {
            resolve(member, release, origin);
        }
        return origin;
    }

    private void resolve(Reference member, int release, Origin origin) {
        Optional<LinkableClass> start = find(member.type(), release);
        if (start.isEmpty()) {
            origin.gaps().add(member.type());
            return;
        }
        Resolution resolution = new Resolution(type -> find(type, release), name(member), descriptor(member));
        resolution
                .in(start.get())
                .forEach(found -> origin.declaring().add(found.owner().name()));
        origin.gaps().addAll(resolution.gaps());
    }

    /** The same member under the name of another type. */
    static Reference in(String type, Reference member) {
        return member instanceof ToMethod method
                ? new ToMethod(type, method.name(), method.descriptor(), method.inInterface())
                : new ToField(type, name(member), descriptor(member));
    }

    static String name(Reference member) {
        return member instanceof ToField field ? field.name() : ((ToMethod) member).name();
    }

    static String descriptor(Reference member) {
        return member instanceof ToField field ? field.descriptor() : ((ToMethod) member).descriptor();
    }

    private Optional<LinkableClass> find(String type, int release) {
        for (ClassVariant variant :
                classPath.isOfJdk(type) ? List.<ClassVariant>of() : own.getOrDefault(type, List.of())) {
            if (variant.isFor(release)) {
                return outlines.computeIfAbsent(
                        variant.entryName(), any -> Optional.of(LinkableClass.of(variant.read())));
            }
        }
        return outlines.computeIfAbsent(type, any -> classPath.find(type).map(LinkableClass::of));
    }
}
