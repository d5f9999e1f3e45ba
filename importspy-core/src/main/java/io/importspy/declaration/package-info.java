/** Java declarations as immutable values, with a parser and a printer: the one language of contract and bytecode. */
@NullMarked
package io.importspy.declaration;

import org.jspecify.annotations.NullMarked;
