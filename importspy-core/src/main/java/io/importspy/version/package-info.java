/** Versions and ranges of versions, as Maven and as Java order them. */
@NullMarked
package io.importspy.version;

import org.jspecify.annotations.NullMarked;
