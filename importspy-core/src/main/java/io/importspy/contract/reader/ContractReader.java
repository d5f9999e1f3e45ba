package io.importspy.contract.reader;

import io.importspy.archive.IoFailure;
import io.importspy.archive.RegularFile;
import io.importspy.contract.BrokenContractException;
import io.importspy.contract.Contract;
import io.importspy.contract.Problem;
import io.importspy.contract.ProblemKind;
import io.importspy.verdict.Place;
import io.importspy.verdict.Shown;
import io.importspy.yaml.Limits;
import io.importspy.yaml.SourceText;
import io.importspy.yaml.YamlMap;
import io.importspy.yaml.YamlNode;
import io.importspy.yaml.YamlReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads contracts. A contract is read whole or not at all: whatever is wrong with it, all of it is told at once.
 *
 * @see <a href="https://yaml.org/spec/1.1/">YAML 1.1</a>
 */
public final class ContractReader {

    /** What may stand at the top of a contract. A section may build on those before it. */
    private static final List<Section> SECTIONS = List.of(
            new SpymodelSection(),
            new ExtendsSection(),
            new FilenameSection(),
            new VersionSection(),
            new MatchSection(),
            new ManifestSection(),
            new UsingSection(),
            new ExcludeSection(),
            new TypesSection(),
            new ServicesSection(),
            new ContentsSection(),
            new ImportsSection(),
            new IntegritySection(),
            new DeploymentsSection(),
            new ModulesSection(),
            new WaiversSection());

    /** Those of them that can be asked of a module. Simple names mean there what they mean in the contract. */
    private static final Set<String> OF_MODULES = Set.of(
            "filename",
            "version",
            "match",
            "manifest",
            "exclude",
            TypesSection.KEY,
            "services",
            "imports",
            "integrity");

    static final List<String> KEYS = SECTIONS.stream().map(Section::key).toList();

    static final String GENERATE = "write what must hold, or let `mvn importspy:generate` write it";

    private ContractReader() {}

    /**
     * Reads a contract from a file, and those beside it that it extends.
     *
     * @param file the file
     * @param shownAs the file's name as messages show it
     * @return the contract
     * @throws BrokenContractException if one of them is not there, cannot be read or says what makes no sense
     */
    public static Contract read(Path file, String shownAs) throws BrokenContractException {
        return read(file, shownAs, ContractSource.NONE, new ReadFiles());
    }

    /**
     * Reads a contract from a file, and those that it extends.
     *
     * @param file the file
     * @param shownAs the file's name as messages show it
     * @param published finds contracts that are named by coordinates
     * @param files gets what was read, also if the contract is broken
     * @return the contract, what it extends merged beneath it
     * @throws BrokenContractException if one of them is not there, cannot be read or says what makes no sense
     */
    public static Contract read(Path file, String shownAs, ContractSource published, ReadFiles files)
            throws BrokenContractException {
        try {
            return ContractTree.read(content(file, shownAs), new ContractFile(file, shownAs, false), published, files);
        } catch (BrokenContractException e) {
            files.missing(shownAs, String.valueOf(e.getMessage()));
            throw e;
        }
    }

    /**
     * The text of a contract, for those who edit it.
     *
     * @param file the file
     * @param shownAs the file's name as messages show it
     * @return its characters, with a byte order mark if it has one
     * @throws BrokenContractException if it is not there, cannot be read or is not UTF-8
     */
    public static String text(Path file, String shownAs) throws BrokenContractException {
        byte[] content = content(file, shownAs);
        if (SourceText.decode(content).fault().isPresent()) {
            throw new BrokenContractException(
                    ContractText.of(content, shownAs, new ReadFiles()).problems());
        }
        return new String(content, StandardCharsets.UTF_8);
    }

    /**
     * A contract as it may be shown.
     *
     * @param text the contract
     * @return the same lines, without the values that are sensitive
     */
    public static String masked(String text) {
        SourceText source = SourceText.decode(text.getBytes(StandardCharsets.UTF_8));
        return Secrets.of(YamlReader.read(source), source, KEYS).mask(source);
    }

    private static byte[] content(Path file, String shownAs) throws BrokenContractException {
        try {
            return bytes(file);
        } catch (NoSuchFileException e) {
            throw broken(
                    ProblemKind.MISSING, shownAs, "there is no contract", "let `mvn importspy:generate` write one");
        } catch (IOException e) {
            throw broken(
                    ProblemKind.UNREADABLE,
                    shownAs,
                    "the contract cannot be read: " + reason(e),
                    "make it a readable file");
        }
    }

    /**
     * Reads a contract from what its file holds or is going to hold, and those that it extends.
     *
     * @param text the contract
     * @param file its file
     * @param shownAs the file's name as messages show it
     * @param published finds contracts that are named by coordinates
     * @return the contract, what it extends merged beneath it
     * @throws BrokenContractException if it says what makes no sense, or cannot be had as a whole
     */
    public static Contract read(String text, Path file, String shownAs, ContractSource published)
            throws BrokenContractException {
        return ContractTree.read(
                text.getBytes(StandardCharsets.UTF_8),
                new ContractFile(file, shownAs, false),
                published,
                new ReadFiles());
    }

    /**
     * Reads a contract from a text, by itself: what it extends is not asked for.
     *
     * @param text the contract
     * @param shownAs the name that messages give it
     * @return the contract
     * @throws BrokenContractException if it says what makes no sense
     */
    public static Contract read(String text, String shownAs) throws BrokenContractException {
        return read(text.getBytes(StandardCharsets.UTF_8), shownAs);
    }

    /**
     * Reads a contract from the content of a file, by itself: what it extends is not asked for.
     *
     * @param content the contract in UTF-8
     * @param shownAs the file's name as messages show it
     * @return the contract
     * @throws BrokenContractException if it says what makes no sense
     */
    public static Contract read(byte[] content, String shownAs) throws BrokenContractException {
        ContractText text = ContractText.of(content, shownAs, new ReadFiles());
        if (text.problems().isEmpty() && text.isEmpty() && text.extended().isEmpty()) {
            text.tellThatItIsEmpty();
        }
        if (!text.problems().isEmpty()) {
            throw new BrokenContractException(text.problems());
        }
        return text.contract();
    }

    /** What a file holds, or enough of it to see that it is too much. */
    static byte[] bytes(Path file) throws IOException {
        return RegularFile.read(file, Limits.BYTES);
    }

    static void readSections(YamlNode root, Reading reading, ContractBuilder draft) {
        if (!(root instanceof YamlMap map)) {
            reading.problem(ProblemKind.VALUE, root, "a contract is a map of keys such as `types`", GENERATE);
            return;
        }
        reading.checkKeys(map, KEYS);
        read(SECTIONS, map, reading, draft);
    }

    /** The sections that a module may have. */
    static List<Section> ofModules() {
        return SECTIONS.stream()
                .filter(section -> OF_MODULES.contains(section.key()))
                .toList();
    }

    /** Reads those of some sections that a map has. */
    static void read(List<Section> sections, YamlMap map, Reading reading, ContractBuilder draft) {
        for (Section section : sections) {
            Optional<YamlNode> value = map.get(section.key());
            if (value.isPresent()) {
                section.read(value.get(), reading, draft);
            }
        }
    }

    static BrokenContractException broken(ProblemKind kind, String shownAs, String message, String advice) {
        Place file = new Place(shownAs, 0, 0);
        return new BrokenContractException(List.of(new Problem(kind, file, message, advice, "")));
    }

    /** The words of the operating system, without the path in front of them. */
    static String reason(IOException e) {
        return Shown.text(IoFailure.reason(e));
    }
}
