package io.importspy.check.deployment;

import io.importspy.archive.UndecidableException;
import io.importspy.artifact.ClassVariant;
import io.importspy.bytecode.LinkableClass;
import io.importspy.check.rule.Inspection;
import io.importspy.classfile.ClassFile;
import io.importspy.reference.Reference;
import io.importspy.reference.Reference.ToField;
import io.importspy.reference.Reference.ToMethod;
import io.importspy.reference.Reference.ToType;
import io.importspy.release.Availability;
import io.importspy.release.JavaRelease;
import io.importspy.release.JavaReleases;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What each Java release has for what the artifact refers to. */
final class JdkAnswers {

    private final Inspection inspection;
    private final JavaReleases releases;
    private final Map<String, List<ClassVariant>> variants = new HashMap<>();
    private final Map<String, Optional<LinkableClass>> outlines = new HashMap<>();
    private final Map<Reference, @Nullable Availability[]> known = new HashMap<>();

    JdkAnswers(Inspection inspection, JavaReleases releases) {
        this.inspection = inspection;
        this.releases = releases;
        for (ClassVariant variant : inspection.artifact().variants()) {
            variants.computeIfAbsent(variant.internalName(), any -> new ArrayList<>(1))
                    .add(variant);
        }
    }

    /**
     * What the releases have for a reference, by their numbers: what is not known yet is null, and {@link #in} finds it out. All is
     * available that does not concern the JDK.
     */
    @Nullable
    Availability[] of(Reference reference) {
        @Nullable Availability[] answers = known.get(reference);
        if (answers == null) {
            answers = new Availability[releases.newest() + 1];
            if (isOwn(reference)) {
                Arrays.fill(answers, Availability.AVAILABLE);
            }
            known.put(reference, answers);
        }
        return answers;
    }

    /** Whether it is of the artifact in every release, or of nobody's JDK: nearly always. */
    private boolean isOwn(Reference reference) {
        if (releases.knows(reference.type())) {
            return false;
        }
        List<ClassVariant> own = variants.getOrDefault(reference.type(), List.of());
        if (reference instanceof ToType || own.size() != 1) {
            return reference instanceof ToType
                    && !releases.isInternal(reference.type())
                    && !releases.isReserved(reference.type());
        }
        Optional<LinkableClass> outline = outline(own.get(0));
        return outline.isPresent()
                && outline.get().members().containsKey(LinkableClass.key(name(reference), descriptor(reference)));
    }

    /**
     * What a release has for a reference.
     *
     * @throws UndecidableException if a supertype is nowhere in which it may be
     */
    Availability in(int release, Reference reference, @Nullable Availability[] answers) {
        Availability answer = answers[release];
        if (answer == null) {
            answer = concerning(releases.release(release), reference);
            answers[release] = answer;
        }
        return answer;
    }

    private Availability concerning(JavaRelease release, Reference reference) {
        Availability type = ofType(release, reference.type());
        if (reference instanceof ToType || type != Availability.AVAILABLE) {
            return reference instanceof ToType ? type : Availability.AVAILABLE; // of members, their type says it
        }
        boolean isOfTheJdk = release.module(reference.type()).isPresent();
        if (!isOfTheJdk && other(release, reference.type()).isEmpty()) {
            return Availability.AVAILABLE; // what is nowhere is not for us to say
        }
        Availability member = ofMember(release, reference);
        boolean isOurs = isOfTheJdk
                || member != Availability.MISSING
                || !having(reference).isEmpty()
                || isLeftToTheJdk(release, reference.type());
        return isOurs ? member : Availability.AVAILABLE;
    }

    /** Whether what an own type does not have can only come from the JDK: it has supertypes of the JDK, and of nobody else. */
    private boolean isLeftToTheJdk(JavaRelease release, String type) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(type));
        boolean isLeft = false;
        while (!open.isEmpty()) {
            String next = open.remove();
            if (!seen.add(next) || next.equals("java/lang/Object")) {
                continue;
            }
            if (release.module(next).isPresent() || release.reserves(next)) {
                isLeft = true;
            } else if (variants.containsKey(next)) {
                other(release, next).ifPresent(own -> {
                    own.superclass().ifPresent(open::add);
                    open.addAll(own.interfaces());
                });
            } else {
                return false;
            }
        }
        return isLeft;
    }

    /** The releases that have what a reference asks for. */
    NavigableSet<Integer> having(Reference reference) {
        return releases.having(release -> {
            Availability type = release.ofType(reference.type());
            boolean isAsked = type == Availability.AVAILABLE || !releases.knows(reference.type());
            return reference instanceof ToType || !isAsked ? type : ofMember(release, reference);
        });
    }

    /** Whether a release has a method instead that differs in its result alone. */
    boolean hasOtherResult(int release, ToMethod method) {
        return releases.release(release).hasOtherResult(method.type(), method.name(), method.descriptor());
    }

    private Availability ofType(JavaRelease release, String type) {
        Availability answer = release.ofType(type);
        if (answer == Availability.AVAILABLE
                || (answer == Availability.MISSING && !releases.knows(type) && !release.reserves(type))) {
            return Availability.AVAILABLE;
        }
        boolean mayBeReplaced =
                answer == Availability.OPTIONAL || release.module(type).isEmpty();
        return mayBeReplaced && other(release, type).isPresent() ? Availability.AVAILABLE : answer;
    }

    private Availability ofMember(JavaRelease release, Reference reference) {
        return release.ofMember(reference.type(), name(reference), descriptor(reference), type -> other(release, type));
    }

    private static String name(Reference member) {
        return member instanceof ToField field ? field.name() : ((ToMethod) member).name();
    }

    private static String descriptor(Reference member) {
        return member instanceof ToField field ? field.descriptor() : ((ToMethod) member).descriptor();
    }

    /** A type of the artifact or its class path. */
    private Optional<LinkableClass> other(JavaRelease release, String type) {
        for (ClassVariant variant : variants.getOrDefault(type, List.of())) {
            if (variant.isFor(release.feature())) {
                return outline(variant);
            }
        }
        return outlines.computeIfAbsent(type, this::beside);
    }

    private Optional<LinkableClass> outline(ClassVariant variant) {
        return outlines.computeIfAbsent(variant.entryName(), any -> Optional.of(LinkableClass.of(variant.read())));
    }

    private Optional<LinkableClass> beside(String type) {
        Optional<ClassFile> file = inspection.classPath().findBeside(type);
        return file.map(LinkableClass::of);
    }
}
