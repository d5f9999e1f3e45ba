package io.importspy.contract;

import io.importspy.verdict.RuleId;

/** The ways in which a contract can be broken, each with its stable id. */
public enum ProblemKind {
    /** There is no such file. */
    MISSING(RuleId.CONTRACT_MISSING),
    /** The file is there and cannot be read. */
    UNREADABLE(RuleId.CONTRACT_UNREADABLE),
    /** The file is not UTF-8, or holds characters that nobody sees. */
    ENCODING(RuleId.CONTRACT_ENCODING),
    /** The file is no YAML. */
    SYNTAX(RuleId.CONTRACT_SYNTAX),
    /** The file is YAML and says something else than what was meant, for want of quotes. */
    QUOTES(RuleId.CONTRACT_QUOTES),
    /** The file is larger, deeper or more tangled than a person would write it. */
    LIMIT(RuleId.CONTRACT_LIMIT),
    /** The contract asks for nothing, as a whole or in one of its parts. */
    EMPTY(RuleId.CONTRACT_EMPTY),
    /** A key that contracts do not have, or not in this place. */
    UNKNOWN_KEY(RuleId.CONTRACT_UNKNOWN_KEY),
    /** A value that makes no sense where it stands, or none where one is due. */
    VALUE(RuleId.CONTRACT_VALUE),
    /** A text that is no Java declaration, or names a type that nobody knows. */
    DECLARATION(RuleId.CONTRACT_DECLARATION),
    /** The same thing twice. */
    DUPLICATE(RuleId.CONTRACT_DUPLICATE),
    /** A contract that it extends is not to be had, or extends it in turn. */
    EXTENDS(RuleId.CONTRACT_EXTENDS),
    /** It has no deployment of the name that was asked for. */
    DEPLOYMENT(RuleId.DEPLOYMENT_MISSING);

    private final RuleId rule;

    ProblemKind(RuleId rule) {
        this.rule = rule;
    }

    /**
     * The id of its findings.
     *
     * @return the id
     */
    public RuleId rule() {
        return rule;
    }
}
