/**
 * What compiled code says: the artifact, the class path and the JDK as places of class files, and the declarations that those hold.
 *
 * <p>Whatever cannot be read ends in an {@link io.importspy.archive.UndecidableException} that names the reason; nothing is skipped and
 * nothing is guessed.
 */
@NullMarked
package io.importspy.bytecode;

import org.jspecify.annotations.NullMarked;
