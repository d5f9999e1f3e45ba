/** The rules: each holds one part of a contract against what was observed and says what is not so. */
@NullMarked
package io.importspy.check;

import org.jspecify.annotations.NullMarked;
