/** The rules for an artifact as a whole: its file name, version, manifest, entries, digest and signers. */
@NullMarked
package io.importspy.check.content;

import org.jspecify.annotations.NullMarked;
