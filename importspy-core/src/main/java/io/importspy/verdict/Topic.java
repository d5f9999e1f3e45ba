package io.importspy.verdict;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What an id is about: a part of a contract, or of the check around it, in the order in which the documentation shows them. */
public enum Topic {
    /** The contract's own text. */
    CONTRACT("The contract"),
    /** The artifact and its class files, as far as they can be read. */
    ARTIFACT("The artifact"),
    /** {@code filename}. */
    FILENAME("File name"),
    /** {@code version}. */
    VERSION("Version"),
    /** {@code manifest}. */
    MANIFEST("Manifest"),
    /** {@code types}. */
    TYPES("Types and members"),
    /** {@code services}. */
    SERVICES("Services"),
    /** {@code contents}. */
    CONTENTS("Contents"),
    /** {@code imports}. */
    IMPORTS("Imports"),
    /** {@code integrity}. */
    INTEGRITY("Integrity"),
    /** {@code deployments}. */
    DEPLOYMENTS("Deployments"),
    /** {@code modules}. */
    MODULES("Modules"),
    /** {@code waivers}. */
    WAIVERS("Waivers"),
    /** The Maven build that runs the check. */
    BUILD("The build");

    private final String title;

    Topic(String title) {
        this.title = title;
    }

    /**
     * The topic as a heading.
     *
     * @return a few words
     */
    public String title() {
        return title;
    }

    /**
     * The ids that are about this.
     *
     * @return the ids, made anew: to be kept by who needs them often
     */
    public Set<RuleId> rules() {
        Set<RuleId> rules = EnumSet.noneOf(RuleId.class);
        for (RuleId rule : RuleId.values()) {
            if (rule.topic() == this) {
                rules.add(rule);
            }
        }
        return Collections.unmodifiableSet(rules);
    }
}
