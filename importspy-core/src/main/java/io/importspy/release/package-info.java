/**
 * What the API of each Java release is, past ones too: by the record that javac keeps of them for {@code --release}, and by the
 * modules of the running JDK.
 */
@NullMarked
package io.importspy.release;

import org.jspecify.annotations.NullMarked;
