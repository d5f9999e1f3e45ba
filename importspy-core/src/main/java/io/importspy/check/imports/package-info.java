/** The rule for what an artifact may refer to. */
@NullMarked
package io.importspy.check.imports;

import org.jspecify.annotations.NullMarked;
