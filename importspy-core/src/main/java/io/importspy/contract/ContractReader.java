package io.importspy.contract;

import io.importspy.contract.yaml.Limits;
import io.importspy.contract.yaml.SourceText;
import io.importspy.contract.yaml.YamlDocument;
import io.importspy.contract.yaml.YamlMap;
import io.importspy.contract.yaml.YamlNode;
import io.importspy.contract.yaml.YamlReader;
import io.importspy.verdict.Shown;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads contracts. A contract is read whole or not at all: whatever is wrong with it, all of it is told at once.
 *
 * @see <a href="https://yaml.org/spec/1.1/">YAML 1.1</a>
 */
public final class ContractReader {

    /** What may stand at the top of a contract. A section may build on those before it. */
    private static final List<Section> SECTIONS = List.of(
            new SpymodelSection(),
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
            new WaiversSection());

    private static final List<String> KEYS = SECTIONS.stream().map(Section::key).toList();

    private static final String GENERATE = "write what must hold, or let `mvn importspy:generate` write it";

    private ContractReader() {}

    /**
     * Reads a contract from a file.
     *
     * @param file the file
     * @param shownAs the file's name as messages show it
     * @return the contract
     * @throws BrokenContractException if it is not there, cannot be read or says what makes no sense
     */
    public static Contract read(Path file, String shownAs) throws BrokenContractException {
        try (InputStream content = Files.newInputStream(file)) {
            return read(content.readNBytes(Limits.BYTES + 1), shownAs);
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
     * Reads a contract from a text.
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
     * Reads a contract from the content of a file.
     *
     * @param content the contract in UTF-8
     * @param shownAs the file's name as messages show it
     * @return the contract
     * @throws BrokenContractException if it says what makes no sense
     */
    public static Contract read(byte[] content, String shownAs) throws BrokenContractException {
        if (content.length > Limits.BYTES) {
            throw broken(
                    ProblemKind.LIMIT,
                    shownAs,
                    "the contract is larger than " + (Limits.BYTES >> 20) + " MiB",
                    "contracts that a person can read are a thousand times smaller");
        }
        SourceText source = SourceText.decode(content);
        YamlDocument document = YamlReader.read(source);
        Problems problems = new Problems(source, Secrets.of(document, source, KEYS), shownAs);
        document.faults().forEach(problems::add);
        Draft draft = new Draft();
        if (document.complete()) {
            read(document.root(), new Reading(source, problems), draft);
        }
        if (problems.size() > 0) {
            throw new BrokenContractException(problems.list());
        }
        return draft.contract(shownAs);
    }

    private static void read(Optional<YamlNode> root, Reading reading, Draft draft) {
        if (root.isPresent()) {
            readSections(root.get(), reading, draft);
        }
        if (draft.isEmpty() && reading.problems() == 0) {
            reading.problem(
                    ProblemKind.EMPTY, root.map(YamlNode::start).orElse(0), "the contract asks for nothing", GENERATE);
        }
    }

    private static void readSections(YamlNode root, Reading reading, Draft draft) {
        if (!(root instanceof YamlMap map)) {
            reading.problem(ProblemKind.VALUE, root, "a contract is a map of keys such as `types`", GENERATE);
            return;
        }
        reading.checkKeys(map, KEYS);
        for (Section section : SECTIONS) {
            Optional<YamlNode> value = map.get(section.key());
            if (value.isPresent()) {
                section.read(value.get(), reading, draft);
            }
        }
    }

    private static BrokenContractException broken(ProblemKind kind, String shownAs, String message, String advice) {
        Position file = new Position(shownAs, 0, 0);
        return new BrokenContractException(List.of(new Problem(kind.id(), file, message, advice, "")));
    }

    /** The words of the operating system, without the path in front of them. */
    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "access is denied";
        }
        String reason = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
        return reason == null ? e.getClass().getSimpleName() : Shown.text(reason);
    }
}
