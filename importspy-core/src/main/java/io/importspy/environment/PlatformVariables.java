package io.importspy.environment;

import io.importspy.environment.Fact.Known;
import io.importspy.environment.Fact.Untold;

/** Makes places of sources that have nothing but variables. */
final class PlatformVariables {

    private PlatformVariables() {}

    static Environment of(String name, Variables variables) {
        return new Environment(
                name, untold(), untold(), untold(), untold(), untold(), untold(), new Known<>(variables, name));
    }

    private static <T> Fact<T> untold() {
        return new Untold<>("a file of variables tells nothing else; name an image or a folder with Java beside it");
    }
}
