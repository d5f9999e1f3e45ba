package io.importspy.contract;

import java.util.Optional;

/**
 * Something that a contract asks of an artifact as a whole. A contract holds those of all its keys together, and each rule finds its own by
 * their class.
 */
public interface Requirement {

    /**
     * What it is about: of two requirements of one class about the same topic, the one of the upper contract counts.
     *
     * @return the topic; empty if all of them count
     */
    default Optional<String> topic() {
        return Optional.empty();
    }
}
