package io.importspy.registration;

import java.util.ArrayList;
import java.util.List;

/**
 * What a file registers.
 *
 * @param registrations the providers, in the order of the file
 * @param malformed what its reader refuses
 */
public record Registered(List<Registration> registrations, List<Malformed> malformed) {

    public Registered {
        registrations = List.copyOf(registrations);
        malformed = List.copyOf(malformed);
    }

    /** What a file registers, while it is read. */
    static final class Builder {
        private final String file;
        private final List<Registration> registrations = new ArrayList<>();
        private final List<Malformed> malformed = new ArrayList<>();

        Builder(String file) {
            this.file = file;
        }

        void add(Loader loader, String service, String provider, int line) {
            registrations.add(new Registration(loader, service, provider, file, line));
        }

        void refuse(String service, int line, String expected, String found) {
            malformed.add(new Malformed(service, file, line, expected, found));
        }

        Registered build() {
            return new Registered(registrations, malformed);
        }
    }

    /**
     * A part of a file that its reader refuses at run time.
     *
     * @param service the name of the service, as {@link Registration} has it
     * @param file the file, for messages
     * @param line the line, from 1; 0 where it is not known
     * @param expected what the reader takes
     * @param found what is there instead; text from strangers
     */
    public record Malformed(String service, String file, int line, String expected, String found) {}
}
