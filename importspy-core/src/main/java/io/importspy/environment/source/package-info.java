/** What somebody names as the place where code will run, and the observer of each: this machine, a folder with Java, a file. */
@NullMarked
package io.importspy.environment.source;

import org.jspecify.annotations.NullMarked;
