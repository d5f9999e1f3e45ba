/** The observer of compiled code: archives, directories and class files become declarations. */
@NullMarked
package io.importspy.bytecode;

import org.jspecify.annotations.NullMarked;
