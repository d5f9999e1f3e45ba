package io.importspy.contract.reader;

import io.importspy.contract.BrokenContractException;
import io.importspy.contract.Contract;
import io.importspy.contract.Problem;
import io.importspy.contract.ProblemKind;
import io.importspy.yaml.Limits;
import io.importspy.yaml.SourceText;
import io.importspy.yaml.YamlDocument;
import io.importspy.yaml.YamlNode;
import io.importspy.yaml.YamlReader;
import io.importspy.yaml.YamlText;
import java.util.List;

/** One file of a contract, read by itself. */
final class ContractText {

    private final String shownAs;
    private final Problems problems;
    private final Reading reading;
    private final ContractBuilder draft;
    private final YamlDocument document;

    private ContractText(
            String shownAs, Problems problems, Reading reading, ContractBuilder draft, YamlDocument document) {
        this.shownAs = shownAs;
        this.problems = problems;
        this.reading = reading;
        this.draft = draft;
        this.document = document;
    }

    /** Reads the content of a file. What is wrong with it is among its problems, unless there is too much of it to look. */
    static ContractText of(byte[] content, String shownAs, ReadFiles files) throws BrokenContractException {
        if (content.length > Limits.BYTES) {
            files.missing(shownAs, "it is larger than " + (Limits.BYTES >> 20) + " MiB");
            throw ContractReader.broken(
                    ProblemKind.LIMIT,
                    shownAs,
                    "the contract is larger than " + (Limits.BYTES >> 20) + " MiB",
                    "contracts that a person can read are a thousand times smaller");
        }
        files.read(shownAs, content);
        SourceText source = SourceText.decode(content);
        YamlDocument document = YamlReader.read(source);
        Problems problems = new Problems(source, Secrets.of(document, source, ContractReader.KEYS), shownAs);
        document.faults().forEach(problems::add);
        Reading reading = new Reading(source, problems);
        ContractBuilder draft = new ContractBuilder();
        if (document.complete() && document.root().isPresent()) {
            problems.addLeaks(document.root().get());
            ContractReader.readSections(document.root().get(), reading, draft);
        }
        return new ContractText(shownAs, problems, reading, draft, document);
    }

    /** Whether it asks for nothing by itself. */
    boolean isEmpty() {
        return draft.isEmpty();
    }

    void tellThatItIsEmpty() {
        int start = document.root().map(YamlNode::start).orElse(0);
        reading.problem(ProblemKind.EMPTY, start, "the contract asks for nothing", ContractReader.GENERATE);
    }

    /** The contracts that it extends, as it names them. */
    List<YamlText> extended() {
        return draft.extended;
    }

    /** Where more problems can be told. */
    Reading reading() {
        return reading;
    }

    /** What is wrong with it so far. */
    List<Problem> problems() {
        return problems.list();
    }

    Contract contract() {
        return draft.contract(shownAs);
    }
}
