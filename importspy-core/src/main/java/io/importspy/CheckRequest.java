package io.importspy;

import io.importspy.contract.reader.ContractSource;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What to hold against which contract. It is built by steps, each of which gives a new request:
 *
 * <pre>CheckRequest.of(contract, jar).classPath(List.of(api)).environment(EnvironmentChoice.NONE)</pre>
 */
public final class CheckRequest {

    private final Optional<Path> contract;
    private final Path artifact;
    private Optional<Baseline> baseline;
    private String contractName;
    private Path root;
    private Optional<String> artifactName = Optional.empty();
    private Optional<String> version = Optional.empty();
    private List<Path> classPath = List.of();
    private List<Path> sourceRoots = List.of();
    private EnvironmentChoice environment = EnvironmentChoice.HOST;
    private Optional<String> deployment = Optional.empty();
    private ContractSource published = ContractSource.NONE;
    private Optional<List<Dependency>> dependencies = Optional.empty();
    private Supplier<LocalDate> today = CheckRequest::now;
    private boolean audited;

    private CheckRequest(Optional<Path> contract, Optional<Baseline> baseline, Path artifact) {
        this.contract = contract;
        this.artifact = artifact;
        this.baseline = baseline;
        Path name = contract.isPresent() ? contract.get().getFileName() : null;
        this.contractName = name == null ? "" : name.toString();
        this.root = contract.orElse(artifact).toAbsolutePath().resolveSibling("");
    }

    private CheckRequest(CheckRequest other) {
        this(other.contract, other.baseline, other.artifact);
        contractName = other.contractName;
        root = other.root;
        artifactName = other.artifactName;
        version = other.version;
        classPath = other.classPath;
        sourceRoots = other.sourceRoots;
        environment = other.environment;
        deployment = other.deployment;
        published = other.published;
        dependencies = other.dependencies;
        today = other.today;
        audited = other.audited;
    }

    private static LocalDate now() {
        return LocalDate.now(ZoneId.systemDefault());
    }

    /**
     * A request that names the contract by its file name, has nothing on the class path, and holds deployments against this machine and this
     * JVM.
     *
     * @param contract the contract's file
     * @param artifact the artifact: an archive or a directory of classes
     * @return the request
     */
    public static CheckRequest of(Path contract, Path artifact) {
        return new CheckRequest(Optional.of(contract), Optional.empty(), artifact);
    }

    /**
     * A request to hold an artifact against an earlier release and no contract.
     *
     * @param baseline the earlier release
     * @param artifact the artifact: an archive or a directory of classes
     * @return the request
     */
    public static CheckRequest of(Baseline baseline, Path artifact) {
        return new CheckRequest(Optional.empty(), Optional.of(baseline), artifact);
    }

    /**
     * Says which release the artifact is held against beside the contract. Waivers of the contract accept what clients of the release lose.
     *
     * @param release the earlier release
     * @return a new request
     */
    public CheckRequest baseline(Baseline release) {
        CheckRequest next = new CheckRequest(this);
        next.baseline = Optional.of(release);
        return next;
    }

    /**
     * Names the contract.
     *
     * @param name the contract's name as messages show it; else its file name
     * @return a new request
     */
    public CheckRequest contractName(String name) {
        CheckRequest next = new CheckRequest(this);
        next.contractName = name;
        return next;
    }

    /**
     * Says what shown paths are relative to.
     *
     * @param folder the folder; else that of the contract, or that of the artifact where there is none
     * @return a new request
     */
    public CheckRequest root(Path folder) {
        CheckRequest next = new CheckRequest(this);
        next.root = folder;
        return next;
    }

    /**
     * Names the artifact, where it is not going to keep the name of its file, as a directory of classes that is going to be a jar.
     *
     * @param fileName the file name that it goes by
     * @return a new request
     */
    public CheckRequest artifactName(String fileName) {
        CheckRequest next = new CheckRequest(this);
        next.artifactName = Optional.of(fileName);
        return next;
    }

    /**
     * Says the artifact's version, as a POM knows it.
     *
     * @param known the version; else it is read from the artifact
     * @return a new request
     */
    public CheckRequest version(String known) {
        CheckRequest next = new CheckRequest(this);
        next.version = Optional.of(known);
        return next;
    }

    /**
     * Says where supertypes are looked up behind the artifact itself.
     *
     * @param entries jars and directories, in this order
     * @return a new request
     */
    public CheckRequest classPath(List<Path> entries) {
        CheckRequest next = new CheckRequest(this);
        next.classPath = List.copyOf(entries);
        return next;
    }

    /**
     * Says where source files may be, so that messages name them.
     *
     * @param folders the folders that packages start in; those that are not there are passed over
     * @return a new request
     */
    public CheckRequest sourceRoots(List<Path> folders) {
        CheckRequest next = new CheckRequest(this);
        next.sourceRoots = List.copyOf(folders);
        return next;
    }

    /**
     * Says what deployments are held against.
     *
     * @param choice the environment; else this machine and this JVM
     * @return a new request
     */
    public CheckRequest environment(EnvironmentChoice choice) {
        CheckRequest next = new CheckRequest(this);
        next.environment = choice;
        return next;
    }

    /**
     * Says which deployment is to fit.
     *
     * @param name the name of the deployment; else any of the contract's may fit
     * @return a new request
     */
    public CheckRequest deployment(String name) {
        CheckRequest next = new CheckRequest(this);
        next.deployment = Optional.of(name);
        return next;
    }

    /**
     * Says where contracts are found that others extend by coordinates.
     *
     * @param contracts finds them; else such a contract is broken
     * @return a new request
     */
    public CheckRequest published(PublishedContracts contracts) {
        CheckRequest next = new CheckRequest(this);
        next.published = new Published(contracts);
        return next;
    }

    /**
     * Says which modules a build has resolved for the artifact, which {@code modules} of a contract are held against.
     *
     * @param resolved all of them; else each archive on the class path is asked for its coordinates
     * @return a new request
     */
    public CheckRequest dependencies(List<Dependency> resolved) {
        CheckRequest next = new CheckRequest(this);
        next.dependencies = Optional.of(List.copyOf(resolved));
        return next;
    }

    /**
     * Says the day on which waivers must not have ended.
     *
     * @param day the day; else that of this machine
     * @return a new request
     */
    public CheckRequest today(LocalDate day) {
        CheckRequest next = new CheckRequest(this);
        next.today = () -> day;
        return next;
    }

    /**
     * Asks for the digests of all that is held against what, and for the place, so that an {@link io.importspy.report.AuditLog} can keep them.
     * The check copies the artifact first: what it judges are the bytes that have the digest, whatever happens to the file.
     *
     * @return a new request
     */
    public CheckRequest audited() {
        CheckRequest next = new CheckRequest(this);
        next.audited = true;
        return next;
    }

    /**
     * The contract.
     *
     * @return its file; empty if the artifact is held against an earlier release alone
     */
    public Optional<Path> contract() {
        return contract;
    }

    /**
     * The artifact.
     *
     * @return its file or directory
     */
    public Path artifact() {
        return artifact;
    }

    /**
     * Where supertypes are looked up behind the artifact itself.
     *
     * @return jars and directories
     */
    public List<Path> classPath() {
        return classPath;
    }

    Optional<Baseline> baseline() {
        return baseline;
    }

    boolean isAudited() {
        return audited;
    }

    String contractName() {
        return contractName;
    }

    Path root() {
        return root;
    }

    Optional<String> artifactName() {
        return artifactName;
    }

    Optional<String> version() {
        return version;
    }

    List<Path> sourceRoots() {
        return sourceRoots;
    }

    EnvironmentChoice environment() {
        return environment;
    }

    Optional<String> deployment() {
        return deployment;
    }

    ContractSource published() {
        return published;
    }

    Optional<List<Dependency>> dependencies() {
        return dependencies;
    }

    /** Asked only where a waiver ends, since a time zone is dear to load. */
    Supplier<LocalDate> today() {
        return today;
    }
}
