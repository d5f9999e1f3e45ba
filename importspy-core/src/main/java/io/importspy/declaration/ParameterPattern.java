package io.importspy.declaration;

/** An element of a parameter list: one parameter, or {@code ..} for any number of them, which only contracts have. */
public sealed interface ParameterPattern permits Parameter, AnyParameters {}
