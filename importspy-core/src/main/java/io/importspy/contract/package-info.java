/** The contract as records that know their place in the file; what reads them out of YAML is in {@code contract.reader}. */
@NullMarked
package io.importspy.contract;

import org.jspecify.annotations.NullMarked;
