/**
 * What compiled code says: where its bytes come from (archives, directories, class path, JDK) and the declarations that
 * they hold.
 *
 * <p>Archives and class files are hostile until read. Whatever cannot be read, or reads two ways, ends in an {@link
 * io.importspy.bytecode.UndecidableException} that names the reason; nothing is skipped and nothing is guessed.
 */
@NullMarked
package io.importspy.bytecode;

import org.jspecify.annotations.NullMarked;
