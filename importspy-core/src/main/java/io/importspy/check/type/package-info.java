/** The rules for types: {@code types} and the three kinds of {@code match}. */
@NullMarked
package io.importspy.check.type;

import org.jspecify.annotations.NullMarked;
