/**
 * What a change of an API breaks for its clients: the declarations that they were compiled against, held against the code as it is
 * now (JLS chapter 13).
 *
 * <p>One side is the {@link io.importspy.compatibility.BaselineApi}, the declarations of a contract; the other is the code with all that
 * it inherits. One class a group of rules; what clients can do with a type decides what counts.
 */
@NullMarked
package io.importspy.compatibility;

import org.jspecify.annotations.NullMarked;
