package io.importspy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What to write a contract from. It is built by steps, each of which gives a new request. */
public final class GenerateRequest {

    private final Path artifact;
    private Optional<String> artifactName = Optional.empty();
    private List<Path> classPath = List.of();
    private String command = "importspy:generate";
    private MatchChoice match = MatchChoice.SUBSET;
    private List<String> exclude = List.of();

    private GenerateRequest(Path artifact) {
        this.artifact = artifact;
    }

    private GenerateRequest(GenerateRequest other) {
        this(other.artifact);
        artifactName = other.artifactName;
        classPath = other.classPath;
        command = other.command;
        match = other.match;
        exclude = other.exclude;
    }

    /**
     * A request for a contract with {@code match: subset}.
     *
     * @param artifact the artifact: an archive or a directory of classes
     * @return the request
     */
    public static GenerateRequest of(Path artifact) {
        return new GenerateRequest(artifact);
    }

    /**
     * Names the artifact, where it is not going to keep the name of its file, as a directory of classes that is going to be a jar.
     *
     * @param fileName the file name that it goes by
     * @return a new request
     */
    public GenerateRequest artifactName(String fileName) {
        GenerateRequest next = new GenerateRequest(this);
        next.artifactName = Optional.of(fileName);
        return next;
    }

    /**
     * Says where supertypes are looked up behind the artifact itself.
     *
     * @param entries jars and directories, in this order
     * @return a new request
     */
    public GenerateRequest classPath(List<Path> entries) {
        GenerateRequest next = new GenerateRequest(this);
        next.classPath = List.copyOf(entries);
        return next;
    }

    /**
     * Says what writes the contract anew, for the comment at its top.
     *
     * @param line a command, such as {@code mvn importspy:generate -Dimportspy.overwrite}
     * @return a new request
     */
    public GenerateRequest command(String line) {
        GenerateRequest next = new GenerateRequest(this);
        next.command = line;
        return next;
    }

    /**
     * Says how the contract is to be held against the code.
     *
     * @param choice what {@code match} says in it
     * @return a new request
     */
    public GenerateRequest match(MatchChoice choice) {
        GenerateRequest next = new GenerateRequest(this);
        next.match = choice;
        return next;
    }

    /**
     * Says what is no API though it is public, as {@code exclude} in contracts has it.
     *
     * @param entries names in full, patterns or annotations
     * @return a new request
     */
    public GenerateRequest exclude(List<String> entries) {
        GenerateRequest next = new GenerateRequest(this);
        next.exclude = List.copyOf(entries);
        return next;
    }

    /**
     * The artifact.
     *
     * @return its file or directory
     */
    public Path artifact() {
        return artifact;
    }

    Optional<String> artifactName() {
        return artifactName;
    }

    List<Path> classPath() {
        return classPath;
    }

    String command() {
        return command;
    }

    MatchChoice match() {
        return match;
    }

    List<String> exclude() {
        return exclude;
    }
}
