package io.importspy.check.deployment;

import io.importspy.archive.UndecidableException;
import io.importspy.artifact.ClassVariant;
import io.importspy.check.rule.Question;
import io.importspy.classfile.ClassVersion;
import io.importspy.classfile.ModuleInfo;
import io.importspy.reference.Reference;
import io.importspy.reference.Reference.Need;
import io.importspy.reference.ReferenceIndex;
import io.importspy.reference.Use;
import io.importspy.reference.Uses;
import io.importspy.release.Availability;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds what an artifact refers to in the JDK against the Java releases of one deployment. */
final class JdkApiCheck {

    /** The first release that reads module descriptors. */
    private static final int MODULES = 9;

    private final AllowedJava allowed;
    private final NavigableSet<Integer> known;
    private final int[] releases;
    private final JdkAnswers answers;
    private final Question question;
    private final Map<Reference, JdkGap> gaps = new LinkedHashMap<>();
    private final Map<ClassVariant, Set<Reference>> concerned = new LinkedHashMap<>();
    private final Set<String> undecided = new HashSet<>();

    JdkApiCheck(AllowedJava allowed, NavigableSet<Integer> known, JdkAnswers answers, Question question) {
        this.allowed = allowed;
        this.known = known;
        this.releases = known.stream().mapToInt(Integer::intValue).toArray();
        this.answers = answers;
        this.question = question;
    }

    void run(ReferenceIndex references) {
        for (Map.Entry<Reference, List<ClassVariant>> entry : references.users().entrySet()) {
            if (entry.getKey().need() == Need.LINKED) {
                hold(entry.getKey(), entry.getValue(), references);
            }
        }
        Map<Reference, List<Use>> uses = uses();
        for (JdkGap gap : gaps.values()) {
            question.violated(gap.judgement(allowed, uses.getOrDefault(gap.reference(), List.of())));
        }
    }

    private void hold(Reference reference, List<ClassVariant> users, ReferenceIndex references) {
        @Nullable Availability[] has = answers.of(reference);
        for (int release : releases) {
            if (has[release] != Availability.AVAILABLE && isUsed(users, release)) {
                Availability answer = answer(release, reference, has);
                for (ClassVariant user : answer == Availability.AVAILABLE ? List.<ClassVariant>of() : users) {
                    boolean mayUse = answer == Availability.PREVIEW && mayPreview(user, release, references);
                    if (isFor(user, release) && !mayUse) {
                        lacks(reference, user, release, answer);
                    }
                }
            }
        }
    }

    private static boolean isUsed(List<ClassVariant> users, int release) {
        for (ClassVariant user : users) {
            if (isFor(user, release)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFor(ClassVariant user, int release) {
        return user.isFor(release)
                && (release >= MODULES || !user.internalName().equals(ModuleInfo.NAME));
    }

    /** Whether a class file may use what a release has as a preview. */
    private static boolean mayPreview(ClassVariant user, int release, ReferenceIndex references) {
        for (ReferenceIndex.Read file : references.classes()) {
            if (file.variant() == user) {
                ClassVersion version = file.version();
                return version.isPreview() && version.release() == release;
            }
        }
        return false;
    }

    private void lacks(Reference reference, ClassVariant user, int release, Availability instead) {
        gaps.computeIfAbsent(reference, one -> new JdkGap(one, answers, known)).add(release, instead);
        concerned.computeIfAbsent(user, any -> new LinkedHashSet<>()).add(reference);
    }

    /** What a release has; what cannot be decided is said once, not for each reference and release. */
    private Availability answer(int release, Reference reference, @Nullable Availability[] has) {
        try {
            return answers.in(release, reference, has);
        } catch (UndecidableException e) {
            if (undecided.add(e.reason() + e.subject())) {
                question.undecided(e);
            }
            return Availability.AVAILABLE;
        }
    }

    private Map<Reference, List<Use>> uses() {
        Map<Reference, List<Use>> uses = new HashMap<>();
        concerned.forEach((user, references) -> {
            for (Use use : Uses.of(user.read(), references)) {
                uses.computeIfAbsent(use.reference(), any -> new ArrayList<>()).add(use);
            }
        });
        return uses;
    }
}
