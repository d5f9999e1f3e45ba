/** Manifests of Kubernetes: the variables of the containers in them. */
@NullMarked
package io.importspy.environment.kubernetes;

import org.jspecify.annotations.NullMarked;
