/**
 * The goals: each takes what Maven knows of a project, hands it to {@code io.importspy} and turns the verdict into the
 * result of the build.
 */
@NullMarked
package io.importspy.maven;

import org.jspecify.annotations.NullMarked;
