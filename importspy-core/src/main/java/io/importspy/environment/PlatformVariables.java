package io.importspy.environment;

import io.importspy.environment.Fact.Known;
import io.importspy.environment.Fact.Unknown;
import io.importspy.environment.Fact.Untold;

/** Makes places of sources that have nothing but variables. */
public final class PlatformVariables {

    private PlatformVariables() {}

    /**
     * A place of which only variables are known.
     *
     * @param name what the place is called
     * @param variables its variables
     * @param start what it says of how programs are started
     * @return the place
     */
    public static Environment of(String name, Variables variables, ContainerEntrypoint start) {
        return untold(
                name,
                variables,
                start,
                "a file of variables tells nothing else; name an image or a folder with Java beside it");
    }

    /**
     * A container with a program of its own, instead of that of its image.
     *
     * @param name what the place is called
     * @param variables its variables
     * @return the place
     */
    public static Environment withProgram(String name, Variables variables) {
        Environment place = of(name, variables, ContainerEntrypoint.FIXED);
        String why = "the container has a command of its own, so that another Java than that of the image may run";
        return new Environment(
                name,
                place.os(),
                place.arch(),
                new Unknown<>(why),
                new Unknown<>(why),
                new Unknown<>(why),
                new Unknown<>(why),
                place.variables(),
                ContainerEntrypoint.FIXED);
    }

    private static Environment untold(String name, Variables variables, ContainerEntrypoint start, String why) {
        return new Environment(
                name,
                new Untold<>(why),
                new Untold<>(why),
                new Untold<>(why),
                new Untold<>(why),
                new Untold<>(why),
                new Untold<>(why),
                new Known<>(variables, name),
                start);
    }
}
