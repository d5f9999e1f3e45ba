package io.importspy.declaration;

/** An element of a parameter list: one parameter, or {@code ..} for any number of them, which only contracts have. */
public sealed interface ParameterPattern permits Parameter, ParameterPattern.Any {

    /** {@code ..} in a parameter list: any number of parameters of any types. */
    enum Any implements ParameterPattern {
        /** The one value. */
        INSTANCE
    }
}
