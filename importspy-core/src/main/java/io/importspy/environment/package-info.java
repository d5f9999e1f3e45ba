/**
 * The place where code runs: operating system, processor, Java, variables. Observers turn a machine, and later a JDK's folder
 * or a container image, into one and the same record.
 */
@NullMarked
package io.importspy.environment;

import org.jspecify.annotations.NullMarked;
