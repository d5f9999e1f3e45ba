/**
 * Files by name: zip archives, read by hand as a JVM and as a stream of them would, and directories. And tar archives with gzip, read from
 * their first byte to their last, as those do who unpack the layers of images.
 *
 * <p>Archives are hostile until read. Whatever cannot be read, or reads two ways, ends in an {@link
 * io.importspy.archive.UndecidableException} that names the reason, or for streams in an {@link java.io.IOException}; nothing is skipped and
 * nothing is guessed.
 */
@NullMarked
package io.importspy.archive;

import org.jspecify.annotations.NullMarked;
