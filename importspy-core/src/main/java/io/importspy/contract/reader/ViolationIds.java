package io.importspy.contract.reader;

import java.util.List;
import java.util.stream.Stream;

/**
 * The ids of all violations. A waiver may accept these and nothing else: what is undecided or broken has not been looked at, so nobody
 * knows what would be accepted.
 */
final class ViolationIds {

    /** What is about a type or a member, of the artifact or of the JDK, and so has a name in Java. */
    private static final List<String> IN_JAVA = List.of(
            "type.missing",
            "type.kind",
            "type.access",
            "type.static",
            "type.modifier",
            "type.type-parameters",
            "type.components",
            "type.supertype",
            "type.permits",
            "type.annotation",
            "type.target",
            "type.repeatable",
            "type.retention",
            "type.inherited",
            "type.element",
            "type.constant-added",
            "type.abstract-method",
            "type.functional",
            "type.default-method",
            "type.hidden",
            "type.undeclared",
            "member.missing",
            "member.access",
            "member.static",
            "member.modifier",
            "member.type",
            "member.return-type",
            "member.parameter-type",
            "member.type-parameters",
            "member.throws",
            "member.varargs",
            "member.parameter-name",
            "member.constant",
            "member.enum-constant",
            "member.default",
            "member.ambiguous",
            "member.undeclared",
            "member.annotation",
            "member.parameter-annotation",
            "import.never",
            "import.only",
            "import.reflective",
            "jdk.api",
            "jdk.internal");

    /** What is about something else. */
    private static final List<String> ELSEWHERE = List.of(
            "filename.mismatch",
            "version.mismatch",
            "manifest.missing",
            "manifest.value",
            "service.missing",
            "service.unlisted",
            "service.provider",
            "service.syntax",
            "service.disagreement",
            "content.missing",
            "content.unlisted",
            "content.never",
            "content.duplicate",
            "content.misplaced",
            "integrity.digest",
            "integrity.unsigned",
            "integrity.signer",
            "integrity.signature",
            "integrity.missing",
            "deployment.mismatch",
            "class.version",
            "class.preview",
            "native.platform",
            "jdk.module",
            "module.missing",
            "module.unlisted",
            "module.never");

    static final List<String> ALL =
            Stream.concat(IN_JAVA.stream(), ELSEWHERE.stream()).toList();

    private ViolationIds() {}

    static boolean isInJava(String id) {
        return IN_JAVA.contains(id);
    }
}
