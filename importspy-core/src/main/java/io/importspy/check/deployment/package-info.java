/** The rules for places where an artifact runs: each holds {@code deployments} against the environment or against the class files. */
@NullMarked
package io.importspy.check.deployment;

import org.jspecify.annotations.NullMarked;
