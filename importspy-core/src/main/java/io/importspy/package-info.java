/** The façade: a contract and an artifact go in, a verdict comes out. */
@NullMarked
package io.importspy;

import org.jspecify.annotations.NullMarked;
