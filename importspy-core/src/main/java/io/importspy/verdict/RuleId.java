package io.importspy.verdict;

import static io.importspy.verdict.RuleId.Trait.ACCEPTED;
import static io.importspy.verdict.RuleId.Trait.BROKEN;
import static io.importspy.verdict.RuleId.Trait.INFO;
import static io.importspy.verdict.RuleId.Trait.JAVA;
import static io.importspy.verdict.RuleId.Trait.UNDECIDED;
import static io.importspy.verdict.RuleId.Trait.VIOLATED;
import static io.importspy.verdict.RuleId.Trait.WARNING;
import static io.importspy.verdict.Topic.ARTIFACT;
import static io.importspy.verdict.Topic.BUILD;
import static io.importspy.verdict.Topic.CONTENTS;
import static io.importspy.verdict.Topic.CONTRACT;
import static io.importspy.verdict.Topic.DEPLOYMENTS;
import static io.importspy.verdict.Topic.FILENAME;
import static io.importspy.verdict.Topic.IMPORTS;
import static io.importspy.verdict.Topic.INTEGRITY;
import static io.importspy.verdict.Topic.MANIFEST;
import static io.importspy.verdict.Topic.MODULES;
import static io.importspy.verdict.Topic.SERVICES;
import static io.importspy.verdict.Topic.TYPES;
import static io.importspy.verdict.Topic.VERSION;
import static io.importspy.verdict.Topic.WAIVERS;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The ids of all findings, with what holds for every finding of an id. An id never changes once it is released: people write it into
 * waivers and read it in reports. Its title and help are in {@code ids.txt}, and {@code docs/ids.md} is written from both.
 */
public enum RuleId {
    CONTRACT_MISSING("contract.missing", CONTRACT, BROKEN),
    CONTRACT_UNREADABLE("contract.unreadable", CONTRACT, BROKEN),
    CONTRACT_ENCODING("contract.encoding", CONTRACT, BROKEN),
    CONTRACT_SYNTAX("contract.syntax", CONTRACT, BROKEN),
    CONTRACT_QUOTES("contract.quotes", CONTRACT, BROKEN),
    CONTRACT_LIMIT("contract.limit", CONTRACT, BROKEN),
    CONTRACT_EMPTY("contract.empty", CONTRACT, BROKEN),
    CONTRACT_UNKNOWN_KEY("contract.unknown-key", CONTRACT, BROKEN),
    CONTRACT_VALUE("contract.value", CONTRACT, BROKEN),
    CONTRACT_DECLARATION("contract.declaration", CONTRACT, BROKEN),
    CONTRACT_DUPLICATE("contract.duplicate", CONTRACT, BROKEN),
    CONTRACT_EXTENDS("contract.extends", CONTRACT, BROKEN),
    CONTRACT_NOTHING_CHECKED("contract.nothing-checked", CONTRACT, UNDECIDED),

    ARTIFACT_MISSING("artifact.missing", ARTIFACT, UNDECIDED),
    ARTIFACT_UNREADABLE("artifact.unreadable", ARTIFACT, UNDECIDED),
    ARTIFACT_TOO_LARGE("artifact.too-large", ARTIFACT, UNDECIDED),
    ARTIFACT_EMPTY("artifact.empty", ARTIFACT, UNDECIDED),
    ARTIFACT_NO_API("artifact.no-api", ARTIFACT, UNDECIDED),
    ARTIFACT_API_TOO_LARGE("artifact.api-too-large", ARTIFACT, UNDECIDED),
    ENTRY_AMBIGUOUS("entry.ambiguous", ARTIFACT, UNDECIDED),
    ENTRY_UNREADABLE("entry.unreadable", ARTIFACT, UNDECIDED),
    ENTRY_TOO_LARGE("entry.too-large", ARTIFACT, UNDECIDED),
    ARCHIVE_NEIGHBOURS("archive.neighbours", ARTIFACT, UNDECIDED),
    ARCHIVE_SIGNATURE("archive.signature", ARTIFACT, UNDECIDED),
    MANIFEST_UNREADABLE("manifest.unreadable", ARTIFACT, UNDECIDED),
    CLASS_UNREADABLE("class.unreadable", ARTIFACT, UNDECIDED),
    CLASS_TOO_NEW("class.too-new", ARTIFACT, UNDECIDED),
    CLASS_MISPLACED("class.misplaced", ARTIFACT, UNDECIDED),

    FILENAME_MISMATCH("filename.mismatch", FILENAME, VIOLATED),
    FILENAME_UNKNOWN("filename.unknown", FILENAME, UNDECIDED),
    VERSION_MISMATCH("version.mismatch", VERSION, VIOLATED),
    VERSION_UNKNOWN("version.unknown", VERSION, UNDECIDED),
    MANIFEST_MISSING("manifest.missing", MANIFEST, VIOLATED),
    MANIFEST_VALUE("manifest.value", MANIFEST, VIOLATED, UNDECIDED),

    TYPE_MISSING("type.missing", TYPES, VIOLATED, JAVA, ACCEPTED),
    TYPE_NO_MATCH("type.no-match", TYPES, UNDECIDED),
    TYPE_NOT_FOUND("type.not-found", TYPES, UNDECIDED),
    TYPE_KIND("type.kind", TYPES, VIOLATED, JAVA, ACCEPTED),
    TYPE_ACCESS("type.access", TYPES, VIOLATED, JAVA, ACCEPTED),
    TYPE_STATIC("type.static", TYPES, VIOLATED, JAVA, ACCEPTED),
    TYPE_MODIFIER("type.modifier", TYPES, VIOLATED, JAVA, ACCEPTED),
    TYPE_TYPE_PARAMETERS("type.type-parameters", TYPES, VIOLATED, JAVA, ACCEPTED),
    TYPE_COMPONENTS("type.components", TYPES, VIOLATED, JAVA, ACCEPTED),
    TYPE_SUPERTYPE("type.supertype", TYPES, VIOLATED, JAVA, ACCEPTED),
    TYPE_PERMITS("type.permits", TYPES, VIOLATED, JAVA, ACCEPTED),
    TYPE_ANNOTATION("type.annotation", TYPES, VIOLATED, UNDECIDED, JAVA, ACCEPTED),
    TYPE_TARGET("type.target", TYPES, VIOLATED, JAVA, ACCEPTED),
    TYPE_REPEATABLE("type.repeatable", TYPES, VIOLATED, JAVA, ACCEPTED),
    TYPE_RETENTION("type.retention", TYPES, VIOLATED, JAVA, ACCEPTED),
    TYPE_INHERITED("type.inherited", TYPES, VIOLATED, JAVA, ACCEPTED),
    TYPE_ELEMENT("type.element", TYPES, VIOLATED, JAVA, ACCEPTED),
    TYPE_CONSTANT_ADDED("type.constant-added", TYPES, VIOLATED, INFO, JAVA, ACCEPTED),
    TYPE_ABSTRACT_METHOD("type.abstract-method", TYPES, VIOLATED, JAVA, ACCEPTED),
    TYPE_FUNCTIONAL("type.functional", TYPES, VIOLATED, JAVA, ACCEPTED),
    TYPE_DEFAULT_METHOD("type.default-method", TYPES, VIOLATED, JAVA, ACCEPTED),
    TYPE_HIDDEN("type.hidden", TYPES, VIOLATED, JAVA, ACCEPTED),
    TYPE_UNDECLARED("type.undeclared", TYPES, VIOLATED, JAVA, ACCEPTED),
    MEMBER_MISSING("member.missing", TYPES, VIOLATED, JAVA, ACCEPTED),
    MEMBER_ACCESS("member.access", TYPES, VIOLATED, JAVA, ACCEPTED),
    MEMBER_STATIC("member.static", TYPES, VIOLATED, JAVA, ACCEPTED),
    MEMBER_MODIFIER("member.modifier", TYPES, VIOLATED, JAVA, ACCEPTED),
    MEMBER_TYPE("member.type", TYPES, VIOLATED, JAVA, ACCEPTED),
    MEMBER_RETURN_TYPE("member.return-type", TYPES, VIOLATED, JAVA, ACCEPTED),
    MEMBER_PARAMETER_TYPE("member.parameter-type", TYPES, VIOLATED, JAVA, ACCEPTED),
    MEMBER_TYPE_PARAMETERS("member.type-parameters", TYPES, VIOLATED, JAVA, ACCEPTED),
    MEMBER_THROWS("member.throws", TYPES, VIOLATED, JAVA, ACCEPTED),
    MEMBER_VARARGS("member.varargs", TYPES, VIOLATED, JAVA, ACCEPTED),
    MEMBER_PARAMETER_NAME("member.parameter-name", TYPES, VIOLATED, UNDECIDED, JAVA, ACCEPTED),
    MEMBER_CONSTANT("member.constant", TYPES, VIOLATED, UNDECIDED, JAVA, ACCEPTED),
    MEMBER_ENUM_CONSTANT("member.enum-constant", TYPES, VIOLATED, JAVA, ACCEPTED),
    MEMBER_DEFAULT("member.default", TYPES, VIOLATED, JAVA, ACCEPTED),
    MEMBER_AMBIGUOUS("member.ambiguous", TYPES, VIOLATED, JAVA, ACCEPTED),
    MEMBER_UNDECLARED("member.undeclared", TYPES, VIOLATED, JAVA, ACCEPTED),
    MEMBER_ANNOTATION("member.annotation", TYPES, VIOLATED, UNDECIDED, JAVA, ACCEPTED),
    MEMBER_PARAMETER_ANNOTATION("member.parameter-annotation", TYPES, VIOLATED, UNDECIDED, JAVA, ACCEPTED),

    SERVICE_MISSING("service.missing", SERVICES, VIOLATED),
    SERVICE_UNLISTED("service.unlisted", SERVICES, VIOLATED),
    SERVICE_PROVIDER("service.provider", SERVICES, VIOLATED),
    SERVICE_SYNTAX("service.syntax", SERVICES, VIOLATED),
    SERVICE_DISAGREEMENT("service.disagreement", SERVICES, VIOLATED),

    CONTENT_MISSING("content.missing", CONTENTS, VIOLATED),
    CONTENT_UNLISTED("content.unlisted", CONTENTS, VIOLATED),
    CONTENT_NEVER("content.never", CONTENTS, VIOLATED),
    CONTENT_DUPLICATE("content.duplicate", CONTENTS, VIOLATED),
    CONTENT_MISPLACED("content.misplaced", CONTENTS, VIOLATED),

    IMPORT_ONLY("import.only", IMPORTS, VIOLATED, JAVA),
    IMPORT_NEVER("import.never", IMPORTS, VIOLATED, JAVA),
    IMPORT_REFLECTIVE("import.reflective", IMPORTS, VIOLATED, WARNING, JAVA),

    INTEGRITY_DIGEST("integrity.digest", INTEGRITY, VIOLATED, ACCEPTED),
    INTEGRITY_UNSIGNED("integrity.unsigned", INTEGRITY, VIOLATED),
    INTEGRITY_SIGNER("integrity.signer", INTEGRITY, VIOLATED),
    INTEGRITY_SIGNATURE("integrity.signature", INTEGRITY, VIOLATED),
    INTEGRITY_MISSING("integrity.missing", INTEGRITY, VIOLATED),
    INTEGRITY_UNKNOWN("integrity.unknown", INTEGRITY, UNDECIDED),

    DEPLOYMENT_MISMATCH("deployment.mismatch", DEPLOYMENTS, VIOLATED),
    DEPLOYMENT_UNKNOWN("deployment.unknown", DEPLOYMENTS, UNDECIDED),
    DEPLOYMENT_MISSING("deployment.missing", DEPLOYMENTS, BROKEN),
    CLASS_VERSION("class.version", DEPLOYMENTS, VIOLATED),
    CLASS_PREVIEW("class.preview", DEPLOYMENTS, VIOLATED),
    NATIVE_PLATFORM("native.platform", DEPLOYMENTS, VIOLATED),
    NATIVE_UNKNOWN("native.unknown", DEPLOYMENTS, UNDECIDED),
    JDK_API("jdk.api", DEPLOYMENTS, VIOLATED, JAVA),
    JDK_INTERNAL("jdk.internal", DEPLOYMENTS, VIOLATED, JAVA),
    JDK_MODULE("jdk.module", DEPLOYMENTS, VIOLATED),
    JDK_UNKNOWN("jdk.unknown", DEPLOYMENTS, UNDECIDED),
    ENVIRONMENT_MISSING("environment.missing", DEPLOYMENTS, UNDECIDED),
    ENVIRONMENT_UNRECOGNISED("environment.unrecognised", DEPLOYMENTS, UNDECIDED),
    ENVIRONMENT_UNREADABLE("environment.unreadable", DEPLOYMENTS, UNDECIDED),
    ENVIRONMENT_DIGEST("environment.digest", DEPLOYMENTS, UNDECIDED),
    ENVIRONMENT_AMBIGUOUS("environment.ambiguous", DEPLOYMENTS, UNDECIDED),
    ENVIRONMENT_LIMIT("environment.limit", DEPLOYMENTS, UNDECIDED),

    MODULE_MISSING("module.missing", MODULES, VIOLATED),
    MODULE_UNLISTED("module.unlisted", MODULES, VIOLATED),
    MODULE_NEVER("module.never", MODULES, VIOLATED),
    MODULE_UNKNOWN("module.unknown", MODULES, UNDECIDED),

    WAIVER_UNUSED("waiver.unused", WAIVERS, VIOLATED, WARNING),
    WAIVER_EXPIRED("waiver.expired", WAIVERS, VIOLATED, WARNING),

    BASELINE_MISSING("baseline.missing", BUILD, UNDECIDED),
    MODULE_NOT_CHECKED("module.not-checked", BUILD, UNDECIDED);

    /** What holds for every finding of an id. */
    enum Trait {
        /** The contract can be violated in this. */
        VIOLATED,
        /** It can stay undecided. */
        UNDECIDED,
        /** It makes a contract broken. */
        BROKEN,
        /** A violation is a warning, unless the contract gives it a severity. */
        WARNING,
        /** A violation is a note, unless the contract gives it a severity. */
        INFO,
        /** Its subject is a type or member, which has a name in Java. */
        JAVA,
        /** {@code accept} writes into the contract what was found. */
        ACCEPTED
    }

    private static final Map<String, RuleId> BY_TEXT =
            Stream.of(values()).collect(Collectors.toMap(RuleId::id, Function.identity()));

    private final String id;
    private final Topic topic;

    @SuppressWarnings("ImmutableEnumChecker") // nothing here changes it, and nothing else sees it
    private final Set<Trait> traits;

    RuleId(String id, Topic topic, Trait first, Trait... more) {
        this.id = id;
        this.topic = topic;
        this.traits = EnumSet.of(first, more);
    }

    /**
     * The id that has a text.
     *
     * @param text a text, such as one from a contract
     * @return the id, unless no finding has it
     */
    public static Optional<RuleId> find(String text) {
        return Optional.ofNullable(BY_TEXT.get(text));
    }

    /**
     * The id that is known to have a text.
     *
     * @param text the text of an id
     * @return the id
     * @throws IllegalArgumentException if no finding has it
     */
    public static RuleId of(String text) {
        return find(text).orElseThrow(() -> new IllegalArgumentException("no finding has the id " + text));
    }

    /**
     * The ids of the violations that a waiver may accept. A waiver cannot accept what is undecided or broken, as nobody knows what it
     * would accept; nor a warning about waivers themselves.
     *
     * @return the ids, in the order of the topics
     */
    public static List<RuleId> waivable() {
        return Stream.of(values()).filter(RuleId::isWaivable).toList();
    }

    /**
     * The id as contracts and reports write it.
     *
     * @return the text, such as {@code member.return-type}
     */
    public String id() {
        return id;
    }

    /**
     * The part of the contract that it is about.
     *
     * @return the topic
     */
    public Topic topic() {
        return topic;
    }

    /**
     * How an expectation can end that has a finding of this id.
     *
     * @param outcome an outcome
     * @return whether a finding of this id can have it
     */
    public boolean canBe(Outcome outcome) {
        return switch (outcome) {
            case CONFORMS -> false;
            case VIOLATED -> traits.contains(VIOLATED);
            case UNDECIDED -> traits.contains(UNDECIDED);
            case BROKEN -> traits.contains(BROKEN);
        };
    }

    /**
     * The severity of a violation that the contract gives none.
     *
     * @return the severity; always {@link Severity#ERROR} for what is undecided or broken
     */
    public Severity severity() {
        return traits.contains(WARNING) ? Severity.WARNING : traits.contains(INFO) ? Severity.INFO : Severity.ERROR;
    }

    /**
     * Whether a waiver may accept a violation of this id.
     *
     * @return whether it can be violated, and is not about waivers
     */
    public boolean isWaivable() {
        return canBe(Outcome.VIOLATED) && topic != WAIVERS;
    }

    /**
     * Whether its subject is a type or member, which a waiver names as Java does.
     *
     * @return false for a file, a provider, a deployment and anything else
     */
    public boolean isInJava() {
        return traits.contains(JAVA);
    }

    /**
     * Whether {@code accept} makes the contract say what was found.
     *
     * @return whether {@code accept} changes the contract for it
     */
    public boolean isAccepted() {
        return traits.contains(ACCEPTED);
    }

    /**
     * What is wrong, in a few words.
     *
     * @return a title without a full stop
     */
    public String title() {
        return RuleHelp.of(this).title();
    }

    /**
     * What a finding means and why it matters.
     *
     * @return one or two sentences
     */
    public String meaning() {
        return RuleHelp.of(this).meaning();
    }

    /**
     * What to do about a finding.
     *
     * @return one or two sentences
     */
    public String remedy() {
        return RuleHelp.of(this).remedy();
    }

    /**
     * The place of its paragraph in {@code docs/ids.md}.
     *
     * @return the fragment of the address, without {@code #}
     */
    public String anchor() {
        return id.replace(".", "");
    }

    @Override
    public String toString() {
        return id;
    }
}
