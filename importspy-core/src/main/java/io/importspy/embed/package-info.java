/** Loads classes from an archive in memory, for hosts that judge a plugin and then run it. */
@NullMarked
package io.importspy.embed;

import org.jspecify.annotations.NullMarked;
