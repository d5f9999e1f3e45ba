package io.importspy.reference;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A place at which a class file refers to something.
 *
 * @param reference what it refers to
 * @param user who refers to it
 * @param sourceFile the source file below a source folder, as in {@code com/acme/Plugin.java}, if debug information has it
 * @param classFile the class file, as in {@code app.jar!/com/acme/Plugin.class}
 * @param line the line in the source, if debug information has it
 */
public record Use(Reference reference, User user, Optional<String> sourceFile, String classFile, OptionalInt line) {}
