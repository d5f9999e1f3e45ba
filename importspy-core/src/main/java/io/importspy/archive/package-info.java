/**
 * Files by name: zip archives, read by hand as a JVM and as a stream of them would, and directories.
 *
 * <p>Archives are hostile until read. Whatever cannot be read, or reads two ways, ends in an {@link
 * io.importspy.archive.UndecidableException} that names the reason; nothing is skipped and nothing is guessed.
 */
@NullMarked
package io.importspy.archive;

import org.jspecify.annotations.NullMarked;
