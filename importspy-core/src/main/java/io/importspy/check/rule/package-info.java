/** What rules are made of: what they look at, what they say, and in which words. */
@NullMarked
package io.importspy.check.rule;

import org.jspecify.annotations.NullMarked;
