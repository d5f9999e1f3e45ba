package io.importspy.contract;

/** The ways in which a contract can be broken, each with its stable id. */
public enum ProblemKind {
    /** There is no such file. */
    MISSING("contract.missing"),
    /** The file is there and cannot be read. */
    UNREADABLE("contract.unreadable"),
    /** The file is not UTF-8, or holds characters that nobody sees. */
    ENCODING("contract.encoding"),
    /** The file is no YAML. */
    SYNTAX("contract.syntax"),
    /** The file is YAML and says something else than what was meant, for want of quotes. */
    QUOTES("contract.quotes"),
    /** The file is larger, deeper or more tangled than a person would write it. */
    LIMIT("contract.limit"),
    /** The contract asks for nothing, as a whole or in one of its parts. */
    EMPTY("contract.empty"),
    /** A key that contracts do not have, or not in this place. */
    UNKNOWN_KEY("contract.unknown-key"),
    /** A value that makes no sense where it stands, or none where one is due. */
    VALUE("contract.value"),
    /** A text that is no Java declaration, or names a type that nobody knows. */
    DECLARATION("contract.declaration"),
    /** The same thing twice. */
    DUPLICATE("contract.duplicate"),
    /** A contract that it extends is not to be had, or extends it in turn. */
    EXTENDS("contract.extends"),
    /** It has no deployment of the name that was asked for. */
    DEPLOYMENT("deployment.missing");

    private final String id;

    ProblemKind(String id) {
        this.id = id;
    }

    /**
     * The name by which reports and documentation know it.
     *
     * @return the id, which does not change from release to release
     */
    public String id() {
        return id;
    }
}
