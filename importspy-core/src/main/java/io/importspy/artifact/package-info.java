/**
 * Where class files are found: in the artifact, as the JVM that runs it sees it (jar, war, Spring Boot jar, multi-release jar,
 * directory), on a class path, and in the JDK. Which of two an application would get is decided here; what is in them is not looked at.
 */
@NullMarked
package io.importspy.artifact;

import org.jspecify.annotations.NullMarked;
