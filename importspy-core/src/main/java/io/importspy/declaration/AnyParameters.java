package io.importspy.declaration;

/** {@code ..} in a parameter list: any number of parameters of any types. */
public enum AnyParameters implements ParameterPattern {
    /** The one value. */
    INSTANCE
}
