package io.importspy.check.type;

import io.importspy.bytecode.ObservedMember;
import io.importspy.check.rule.FindingDraft;
import io.importspy.check.rule.Subjects;
import io.importspy.declaration.ConstructorDeclaration;
import io.importspy.declaration.ExecutableDeclaration;
import io.importspy.declaration.MemberDeclaration;
import io.importspy.declaration.TypeName;
import io.importspy.verdict.RuleId;
import java.util.List;
import java.util.Optional;

/** Says that a member is missing, and what there is that may have been meant. */
final class MissingMember {

    private static final int SHOWN = 4;

    private MissingMember() {}

    /** The judgement for a member that neither the type nor a supertype has. */
    static FindingDraft judge(MemberSearch search) {
        MemberDeclaration written = search.written();
        TypeInspection inspection = search.inspection();
        DeclarationText.Pair texts = texts(search);
        return new FindingDraft(
                RuleId.MEMBER_MISSING,
                Subjects.of(inspection.name(), written),
                texts.expected(),
                texts.found(),
                Optional.of(inspection.place()),
                "add the " + noun(written) + " to "
                        + TypeName.of(inspection.name()).simpleName() + ", or remove it from the contract");
    }

    private static DeclarationText.Pair texts(MemberSearch search) {
        MemberDeclaration written = search.written();
        List<MemberDeclaration> others =
                search.sameName().map(ObservedMember::declaration).toList();
        return others.isEmpty()
                ? new DeclarationText.Pair(
                        DeclarationText.of(written), "no " + noun(written) + " of that name" + nearest(search))
                : DeclarationText.pair(written, others, SHOWN);
    }

    private static String nearest(MemberSearch search) {
        MemberDeclaration written = search.written();
        if (written instanceof ConstructorDeclaration) {
            return "";
        }
        return search.inspection()
                .names()
                .nearest(written)
                .map(name -> " (there is " + name + ")")
                .orElse("");
    }

    private static String noun(MemberDeclaration written) {
        if (written instanceof ConstructorDeclaration) {
            return "constructor";
        }
        return written instanceof ExecutableDeclaration ? "method" : "field";
    }
}
