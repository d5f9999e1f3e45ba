/** The rule for what an artifact runs with. */
@NullMarked
package io.importspy.check.module;

import org.jspecify.annotations.NullMarked;
