/** Verdicts written down for people and for machines. */
@NullMarked
package io.importspy.report;

import org.jspecify.annotations.NullMarked;
