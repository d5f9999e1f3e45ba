/** The outcome of a run as immutable values: what conforms, what is violated, what could not be decided. */
@NullMarked
package io.importspy.verdict;

import org.jspecify.annotations.NullMarked;
