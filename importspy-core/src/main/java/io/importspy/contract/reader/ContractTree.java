package io.importspy.contract.reader;

import io.importspy.contract.BrokenContractException;
import io.importspy.contract.Contract;
import io.importspy.contract.Problem;
import io.importspy.contract.ProblemKind;
import io.importspy.verdict.Shown;
import io.importspy.yaml.YamlText;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a contract and all that it extends. Each file is read once, however many contracts extend it. */
final class ContractTree {

    /** How many files there may be. */
    static final int MOST = 100;

    private final ContractSource published;
    private final Set<Path> seen = new HashSet<>();
    private final ReadFiles files;
    private final List<ContractFile> chain = new ArrayList<>();
    private final List<ContractText> texts = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private ContractTree(ContractSource published, ReadFiles files) {
        this.published = published;
        this.files = files;
    }

    static Contract read(byte[] content, ContractFile origin, ContractSource published, ReadFiles files)
            throws BrokenContractException {
        ContractText top = ContractText.of(content, origin.shownAs(), files);
        ContractTree tree = new ContractTree(published, files);
        tree.add(top, origin);
        if (tree.problems.isEmpty() && tree.isEmpty()) {
            top.tellThatItIsEmpty();
            tree.problems.addAll(top.problems());
        }
        if (!tree.problems.isEmpty()) {
            throw new BrokenContractException(tree.problems);
        }
        return tree.texts.size() == 1 ? top.contract() : ContractMerge.of(tree.contracts());
    }

    private boolean isEmpty() {
        for (ContractText text : texts) {
            if (!text.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** The contracts that were read, the uppermost first: each above those that it extends, and above those that are listed before it. */
    private List<Contract> contracts() {
        List<Contract> contracts = new ArrayList<>();
        for (int i = texts.size() - 1; i >= 0; i--) {
            contracts.add(texts.get(i).contract());
        }
        return contracts;
    }

    private void add(ContractText text, ContractFile origin) {
        int before = problems.size();
        if (!text.extended().isEmpty()) {
            chain.add(origin);
            text.extended().forEach(named -> follow(named, text.reading(), origin));
            chain.remove(origin);
        }
        problems.addAll(before, text.problems());
        texts.add(text);
    }

    private void follow(YamlText named, Reading reading, ContractFile from) {
        String shown = named.value();
        try {
            Optional<ContractFile> origin = locate(named, reading, from);
            shown = origin.map(ContractFile::shownAs).orElse(shown);
            if (origin.isPresent() && isNew(origin.get(), named, reading)) {
                byte[] content = ContractReader.bytes(origin.get().file());
                add(ContractText.of(content, origin.get().shownAs(), files), origin.get());
            }
        } catch (BrokenContractException e) {
            problems.addAll(e.problems());
        } catch (NoSuchFileException e) {
            tell(
                    named,
                    reading,
                    shown,
                    "is not there",
                    "correct it: a path begins at the folder of the contract that it stands in");
        } catch (IOException e) {
            tell(
                    named,
                    reading,
                    shown,
                    "is not to be had: " + ContractReader.reason(e),
                    "correct it, or see to it that it is there");
        } catch (InvalidPathException e) {
            tell(named, reading, shown, "is no path: " + Shown.text(String.valueOf(e.getReason())), "correct it");
        }
    }

    private Optional<ContractFile> locate(YamlText named, Reading reading, ContractFile from) throws IOException {
        Optional<Coordinates> coordinates = Coordinates.parse(named.value());
        if (coordinates.isPresent()) {
            return Optional.of(new ContractFile(published.find(coordinates.get()), named.value(), true));
        }
        if (from.published()) {
            tell(
                    named,
                    reading,
                    named.value(),
                    "is a path, and beside a published contract there is nothing",
                    "write the coordinates of a contract that is published too");
            return Optional.empty();
        }
        return Optional.of(from.beside(named.value()));
    }

    /** Whether a file is to be read; tells if it must not be. */
    private boolean isNew(ContractFile origin, YamlText named, Reading reading) throws IOException {
        Path file = origin.real();
        for (int i = 0; i < chain.size(); i++) {
            if (chain.get(i).real().equals(file)) {
                String names = Stream.concat(chain.stream().skip(i), Stream.of(origin))
                        .map(link -> Shown.text(link.shownAs()))
                        .collect(Collectors.joining(" → "));
                tell(
                        named,
                        reading,
                        origin.shownAs(),
                        "extends itself: " + names,
                        "take one of these out of `extends`");
                return false;
            }
        }
        if (seen.size() == MOST) {
            tell(named, reading, origin.shownAs(), "is one more than " + MOST + " contracts", "extend fewer");
            return false;
        }
        return seen.add(file);
    }

    private void tell(YamlText named, Reading reading, String shown, String what, String advice) {
        files.missing(shown, "it " + what);
        reading.problem(ProblemKind.EXTENDS, named, "the contract " + reading.quote(named) + " " + what, advice);
    }
}
