package io.importspy.registration;

/** A file that may register something. It is read when it is asked to. */
public sealed interface RegistrationFile permits ServiceFile, ImportsFile, FactoriesFile, ModuleFile, AgentFile {

    /**
     * Whether it could register something for a service.
     *
     * @param service the name of the service, as {@link Registration} has it, or with dots in front of nested types
     * @return false if it need not be read to know that it does not
     */
    boolean isFor(String service);

    /**
     * Reads it.
     *
     * @return what it registers
     * @throws io.importspy.archive.UndecidableException if it cannot be read
     */
    Registered read();
}
