package io.importspy;

/** Where the deployments of a contract are held against: the words of {@code importspy.environment}. */
public enum EnvironmentChoice {
    /** This machine and this JVM. */
    HOST,
    /** Nothing: deployments are not looked at. */
    NONE
}
