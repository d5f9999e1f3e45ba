package io.importspy.check.deployment;

import io.importspy.artifact.ClassVariant;
import io.importspy.check.rule.Expectations;
import io.importspy.check.rule.FindingDraft;
import io.importspy.check.rule.Inspection;
import io.importspy.check.rule.Plural;
import io.importspy.check.rule.Question;
import io.importspy.check.rule.Rule;
import io.importspy.classfile.ClassVersion;
import io.importspy.classfile.ModuleInfo;
import io.importspy.reference.ReferenceIndex;
import io.importspy.reference.ReferenceIndex.Read;
import io.importspy.verdict.RuleId;
import io.importspy.verdict.Subject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * {@code java} of {@code deployments}: each Java release that a block allows loads each class file that it picks (JVMS 4.1), wherever
 * this build runs.
 */
public final class ClassVersionRule implements Rule {

    private static final Set<RuleId> RULES = EnumSet.of(RuleId.CLASS_VERSION, RuleId.CLASS_PREVIEW);

    /** The first release that reads module descriptors. */
    private static final int MODULES = 9;

    /** The oldest release that a compiler of today compiles for. */
    private static final int OLDEST = 8;

    @Override
    public void check(Inspection inspection, Expectations expectations) {
        AllowedJava.of(Blocks.unwanted(inspection))
                .forEach(span -> span.ask(RULES, expectations).leave(Blocks.UNWANTED));
        List<AllowedJava> spans = AllowedJava.of(inspection.deployments());
        if (spans.isEmpty()) {
            return;
        }
        List<Question> questions =
                spans.stream().map(span -> span.ask(RULES, expectations)).toList();
        questions.get(0).look(() -> {
            List<Read> classes = inspection.references().classes();
            for (int i = 0; i < spans.size(); i++) {
                if (classes.isEmpty()) {
                    questions.get(i).leave("there are no class files");
                } else {
                    questions.get(i).looked();
                    check(spans.get(i), questions.get(i), classes, inspection);
                }
            }
            tellUnreadable(questions, inspection);
        });
    }

    /** Says of each class file that cannot be read, once, that nobody knows what it needs. */
    static void tellUnreadable(List<Question> questions, Inspection inspection) {
        List<ReferenceIndex.Unreadable> unreadable = inspection.references().unreadable();
        unreadable.forEach(file -> questions.get(0).undecided(file.why()));
        if (!unreadable.isEmpty()) {
            questions.forEach(question -> question.leave("not all class files could be read"));
        }
    }

    /** A class file that a release does not load, though it would pick it. */
    private record Refused(Read file, int release) {}

    private static void check(AllowedJava span, Question question, List<Read> classes, Inspection inspection) {
        List<Refused> tooNew = new ArrayList<>();
        List<Refused> preview = new ArrayList<>();
        for (Read file : classes) {
            OptionalInt release = refusing(file, span);
            if (release.isPresent()) {
                (file.version().isPreview() ? preview : tooNew).add(new Refused(file, release.getAsInt()));
            }
        }
        if (!tooNew.isEmpty()) {
            question.violated(tooNew(tooNew, span, inspection));
        }
        if (!preview.isEmpty()) {
            question.violated(preview(preview, span, inspection));
        }
    }

    /** The lowest release that is allowed, picks a class file and does not load it. */
    private static OptionalInt refusing(Read file, AllowedJava span) {
        ClassVariant variant = file.variant();
        ClassVersion version = file.version();
        int since =
                variant.internalName().equals(ModuleInfo.NAME) ? Math.max(MODULES, variant.since()) : variant.since();
        OptionalInt lower = span.lowest(since, Math.min(variant.until(), version.release() - 1));
        return lower.isPresent() || !version.isPreview()
                ? lower
                : span.lowest(Math.max(since, version.release() + 1), variant.until());
    }

    private static FindingDraft tooNew(List<Refused> refused, AllowedJava span, Inspection inspection) {
        Refused first = refused.get(0);
        ClassVersion version = first.file().version();
        return judgement(
                RuleId.CLASS_VERSION,
                refused,
                "has version " + version + ", which only Java " + version.release() + " and later load",
                (first.release() < OLDEST ? "" : "compile with --release " + first.release() + ", or ")
                        + "limit the deployment to Java " + version.release() + " and later",
                span,
                inspection);
    }

    private static FindingDraft preview(List<Refused> refused, AllowedJava span, Inspection inspection) {
        int only = refused.get(0).file().version().release();
        return judgement(
                RuleId.CLASS_PREVIEW,
                refused,
                "uses preview features of Java " + only + ", so no other release loads it",
                "compile without --enable-preview, or limit the deployment to Java " + only,
                span,
                inspection);
    }

    private static FindingDraft judgement(
            RuleId id, List<Refused> refused, String found, String advice, AllowedJava span, Inspection inspection) {
        Refused first = refused.get(0);
        int others = refused.size() - 1;
        return new FindingDraft(
                id,
                new Subject.Artifact(inspection.artifact().fileName()),
                "class files that Java " + first.release() + " loads, since it is in " + span,
                ReleaseVariants.name(first.file().variant()) + " " + found
                        + (others == 0
                                ? ""
                                : "; the same for " + Plural.of(others, "other class file", "other class files")),
                ReleaseVariants.place(first.file().variant(), inspection),
                advice);
    }
}
