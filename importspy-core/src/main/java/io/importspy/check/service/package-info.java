/** The rule for what an artifact registers. */
@NullMarked
package io.importspy.check.service;

import org.jspecify.annotations.NullMarked;
