/** Images of containers, read from their archives: their configuration and the Java in their layers. */
@NullMarked
package io.importspy.environment.image;

import org.jspecify.annotations.NullMarked;
