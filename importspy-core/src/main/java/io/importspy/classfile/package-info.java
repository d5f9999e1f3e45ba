/**
 * Class files, byte by byte: proven to be some (JVMS 4.8) before anybody rests on what they say, and read from front to back where only
 * what they refer to is asked for.
 *
 * <p>A file that is not well-formed, too new, or not where its name says ends in an {@link io.importspy.archive.UndecidableException}.
 */
@NullMarked
package io.importspy.classfile;

import org.jspecify.annotations.NullMarked;
