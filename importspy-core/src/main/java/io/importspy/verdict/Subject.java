package io.importspy.verdict;

import java.util.List;
import java.util.Optional;

/**
 * What an expectation or a finding is about. It prints as messages, waivers and fingerprints know it, so its text never changes; nobody takes
 * that text apart, as the parts are here. Texts may come from strangers and are not escaped.
 */
public sealed interface Subject {

    /**
     * The subject without the module that it is in.
     *
     * @return the subject itself if it is in no module
     */
    default Subject bare() {
        return this;
    }

    /**
     * A type.
     *
     * @param name its fully qualified name, nested types behind {@code .}; a pattern where the contract asks for whatever matches
     */
    record Type(String name) implements Subject {

        /**
         * Whether it stands for whatever matches.
         *
         * @return false if it is one type
         */
        public boolean isPattern() {
            return name.indexOf('*') >= 0 || name.contains("..");
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** What a member is. */
    enum Kind {
        /** A field or an enum constant. */
        FIELD,
        /** A method, or the element of an annotation interface. */
        METHOD,
        /** A constructor. */
        CONSTRUCTOR
    }

    /**
     * A member of a type.
     *
     * @param owner the name of the type
     * @param kind what it is
     * @param name its name, which for a constructor is the simple name of its type
     * @param parameters the types of its parameters by their simple names; empty for a field, and where only the name is known
     */
    record Member(String owner, Kind kind, String name, Optional<List<String>> parameters) implements Subject {

        public Member {
            parameters = parameters.isEmpty() ? parameters : Optional.of(List.copyOf(parameters.get()));
        }

        /** As in {@code com.acme.Plugin.run(Context, String[])}. */
        @Override
        public String toString() {
            return owner + '.' + name + (parameters.isEmpty() ? "" : '(' + String.join(", ", parameters.get()) + ')');
        }
    }

    /**
     * What code must not refer to, or must do with.
     *
     * @param pattern a pattern for types or members, as it is written
     */
    record Reference(String pattern) implements Subject {

        @Override
        public String toString() {
            return pattern;
        }
    }

    /**
     * The artifact as a whole.
     *
     * @param fileName its file name
     */
    record Artifact(String fileName) implements Subject {

        @Override
        public String toString() {
            return fileName;
        }
    }

    /** What an artifact is called, and what it runs with. */
    enum Trait implements Subject {
        /** Its file name. */
        FILE_NAME("file name"),
        /** Its version. */
        VERSION("version");

        private final String noun;

        Trait(String noun) {
            this.noun = noun;
        }

        @Override
        public String toString() {
            return of("the artifact");
        }

        private String of(String owner) {
            return owner + "'s " + noun;
        }
    }

    /** All that an artifact runs with. */
    record Modules() implements Subject {

        @Override
        public String toString() {
            return "the modules of the artifact";
        }
    }

    /**
     * An entry of an archive.
     *
     * @param path its path, or a pattern for paths
     */
    record Entry(String path) implements Subject {

        @Override
        public String toString() {
            return path;
        }
    }

    /**
     * An attribute of the manifest.
     *
     * @param name its name
     */
    record Attribute(String name) implements Subject {

        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * A digest of the archive, or who has signed it.
     *
     * @param key the key of the contract that asks for it
     */
    record Integrity(String key) implements Subject {

        @Override
        public String toString() {
            return key;
        }
    }

    /**
     * A service, for which providers are registered.
     *
     * @param name its name
     */
    record Service(String name) implements Subject {

        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * A class that is registered for a service.
     *
     * @param service the name of the service
     * @param name the name of the class
     */
    record Provider(String service, String name) implements Subject {

        @Override
        public String toString() {
            return service + " with " + name;
        }
    }

    /**
     * A deployment of the contract, or one of its conditions.
     *
     * @param name its name, or the line where it begins
     * @param condition the key of the condition, such as {@code os} or {@code variables.HOME}; empty for all of them
     */
    record Deployment(String name, Optional<String> condition) implements Subject {

        @Override
        public String toString() {
            return condition.map(key -> key + " of ").orElse("") + "deployment " + name;
        }
    }

    /**
     * Where an artifact runs.
     *
     * @param name what messages call the place, or all places of a check
     */
    record Location(String name) implements Subject {

        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * A module that an artifact runs with, or a module of the JDK.
     *
     * @param name its coordinates, its name, or a pattern for paths
     */
    record Module(String name) implements Subject {

        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * What a module has, held against what is asked of the module.
     *
     * @param subject what it is about there
     * @param module what messages call the module
     * @param file its file, as messages show it
     */
    record InModule(Subject subject, String module, String file) implements Subject {

        @Override
        public Subject bare() {
            return subject.bare();
        }

        /** What has the name of the module's file in it needs no other. */
        @Override
        public String toString() {
            if (subject instanceof Trait trait) {
                return trait.of(module);
            }
            String text = subject.toString();
            return text.contains(file) ? text : text + " of " + module;
        }
    }

    /**
     * A waiver of the contract.
     *
     * @param violation the id that it accepts
     * @param at what it is about, as it is written
     */
    record Waiver(RuleId violation, String at) implements Subject {

        @Override
        public String toString() {
            return violation.id() + " at " + at;
        }
    }

    /**
     * What is known by a text alone: a file that cannot be read, a problem of the contract.
     *
     * @param text the text
     */
    record Named(String text) implements Subject {

        @Override
        public String toString() {
            return text;
        }
    }
}
