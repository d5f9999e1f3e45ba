/** The observer of the place where code runs: operating system, processor, Java, variables. */
@NullMarked
package io.importspy.environment;

import org.jspecify.annotations.NullMarked;
