/**
 * Verdicts written down for people and for machines.
 *
 * <p>A format is one class that takes a {@link io.importspy.verdict.Verdict} and composes no message of its own: what is
 * expected, found and advised was said by the rule, and no format switches on which rule it was. All of them escape what
 * they show, and name files of the code as the check has found them.
 */
@NullMarked
package io.importspy.report;

import org.jspecify.annotations.NullMarked;
