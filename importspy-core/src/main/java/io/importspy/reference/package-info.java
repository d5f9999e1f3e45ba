/**
 * What a class file refers to outside of itself, and where it does. References come from the constants and attributes of a class
 * file; code is looked into where they leave a doubt, and to find the line of what is known to be there.
 */
@NullMarked
package io.importspy.reference;

import org.jspecify.annotations.NullMarked;
