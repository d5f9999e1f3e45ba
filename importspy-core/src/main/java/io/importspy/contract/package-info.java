/** The contract as records that know their place in the file, and the reader that turns YAML into them. */
@NullMarked
package io.importspy.contract;

import org.jspecify.annotations.NullMarked;
