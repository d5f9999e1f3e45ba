/** Contracts written from compiled code, as a person would have written them. */
@NullMarked
package io.importspy.generate;

import org.jspecify.annotations.NullMarked;
