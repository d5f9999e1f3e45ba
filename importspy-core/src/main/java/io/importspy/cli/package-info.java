/** The gate without Maven: one command, for shells, images and other build tools. */
@NullMarked
package io.importspy.cli;

import org.jspecify.annotations.NullMarked;
