package io.importspy.release;

import io.importspy.bytecode.LinkableClass;

/**
 * A type of the JDK, in one Java release or several.
 *
 * @param outline what it declares
 * @param module the module that has it; for Java 8 and earlier the one that was to have it
 */
record PlatformType(LinkableClass outline, String module) {}
