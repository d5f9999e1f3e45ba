/**
 * What compiled code says: the declarations that class files hold, and what types have from their supertypes.
 *
 * <p>Whatever cannot be read ends in an {@link io.importspy.archive.UndecidableException} that names the reason; nothing is skipped and
 * nothing is guessed.
 */
@NullMarked
package io.importspy.bytecode;

import org.jspecify.annotations.NullMarked;
