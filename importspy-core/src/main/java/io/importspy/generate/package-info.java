/**
 * Contracts written from compiled code, as a person would have written them.
 *
 * <p>{@link io.importspy.generate.Generator} runs the steps: {@code PublicApi} finds what clients of an artifact can use,
 * {@code Imports} chooses the names for {@code using}, {@code Speller} prints and reads back each declaration, and {@code Page}
 * puts it all into a contract. {@link io.importspy.generate.DeploymentPage} writes {@code deployments} from environments.
 */
@NullMarked
package io.importspy.generate;

import org.jspecify.annotations.NullMarked;
