/** Changes that are meant: what a contract must say so that an artifact conforms to it. */
@NullMarked
package io.importspy.accept;

import org.jspecify.annotations.NullMarked;
