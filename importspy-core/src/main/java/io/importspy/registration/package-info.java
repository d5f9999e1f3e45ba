/** What an artifact registers: providers of services, Spring's configurations and factories, agents. */
@NullMarked
package io.importspy.registration;

import org.jspecify.annotations.NullMarked;
