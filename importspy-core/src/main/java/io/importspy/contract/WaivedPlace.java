package io.importspy.contract;

import io.importspy.declaration.SignaturePattern;

/** What a waiver's violations are about. */
public sealed interface WaivedPlace {

    /**
     * Types and members.
     *
     * @param pattern their names
     */
    record InJava(SignaturePattern pattern) implements WaivedPlace {}

    /**
     * What has no name in Java.
     *
     * @param subject what messages call it; {@code *} stands for any characters
     */
    record Elsewhere(String subject) implements WaivedPlace {}
}
