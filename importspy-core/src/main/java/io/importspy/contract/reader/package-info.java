/** Contracts read: a small reader for each section, what is wrong with it at its line and column, and what it extends. */
@NullMarked
package io.importspy.contract.reader;

import org.jspecify.annotations.NullMarked;
