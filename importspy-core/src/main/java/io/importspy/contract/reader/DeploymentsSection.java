package io.importspy.contract.reader;

import io.importspy.contract.Deployment;
import io.importspy.contract.ProblemKind;
import io.importspy.contract.VariableEntry;
import io.importspy.contract.Written;
import io.importspy.environment.Architecture;
import io.importspy.environment.OperatingSystem;
import io.importspy.verdict.Place;
import io.importspy.version.VersionRange;
import io.importspy.yaml.YamlList;
import io.importspy.yaml.YamlMap;
import io.importspy.yaml.YamlNode;
import io.importspy.yaml.YamlText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** {@code deployments}: the places where the artifact may run, one of which must fit. */
final class DeploymentsSection implements Section {

    @Override
    public String key() {
        return "deployments";
    }

    @Override
    public void read(YamlNode value, Reading reading, ContractBuilder draft) {
        List<YamlNode> items = reading.list(value, key());
        if (items.isEmpty() && value instanceof YamlList) {
            reading.problem(
                    ProblemKind.EMPTY,
                    value,
                    "`deployments` lists no place, and nothing runs nowhere",
                    "list a place, or leave the key out");
        }
        EntryReader deployments = new EntryReader(reading, draft);
        Map<String, Place> names = new HashMap<>();
        for (YamlNode item : items) {
            reading.map(item, key())
                    .map(block -> deployments.read(block, names))
                    .ifPresent(draft.deployments::add);
        }
        List<Deployment> hidden = hidden(draft.deployments);
        draft.deployments.clear();
        draft.deployments.addAll(hidden);
    }

    /** What is sensitive or secret in one deployment is so in all: they are held against the same value. Some systems ignore case. */
    static List<Deployment> hidden(List<Deployment> deployments) {
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (Deployment block : deployments) {
            block.secrets().forEach(secret -> names.add(secret.value()));
            block.variables().stream()
                    .filter(VariableEntry::sensitive)
                    .forEach(variable -> names.add(variable.name().value()));
        }
        return deployments.stream().map(block -> block.hiding(names)).toList();
    }

    /** Reads one entry of {@code deployments}. */
    private static final class EntryReader {

        private static final String NAME = "name";
        private static final String OS = "os";
        private static final String ARCH = "arch";
        private static final String JAVA = "java";
        private static final String VENDOR = "vendor";
        private static final String VM = "vm";
        private static final String VARIABLES = "variables";
        private static final String SECRETS = "secrets";
        private static final List<String> KEYS =
                List.of(NAME, OS, ARCH, JAVA, VENDOR, VM, VARIABLES, SECRETS, TypesSection.KEY, ModulesSection.KEY);

        private final Reading reading;
        private final ContractBuilder draft;
        private final VariablesReader variables;

        /**
         * A reader.
         *
         * @param draft what the contract has said by then of names and of matching
         */
        EntryReader(Reading reading, ContractBuilder draft) {
            this.reading = reading;
            this.draft = draft;
            this.variables = new VariablesReader(reading);
        }

        /**
         * The deployment that a block describes.
         *
         * @param names the names of the blocks so far, with the place of each; this one's is added
         */
        Deployment read(YamlMap block, Map<String, Place> names) {
            int problems = reading.problems();
            reading.checkKeys(block, KEYS);
            Deployment deployment = new Deployment(
                    block.get(NAME).flatMap(node -> reading.word(node, NAME)).map(text -> named(text, names)),
                    reading.position(block),
                    list(block, OS, text -> known(text, OS, OperatingSystem::parse, OperatingSystem.words())),
                    list(block, ARCH, text -> known(text, ARCH, Architecture::parse, Architecture.words())),
                    list(block, JAVA, text -> Ranges.read(text, reading, VersionRange::ofJava)),
                    list(block, VENDOR, text -> Optional.of(reading.written(text.value(), text))),
                    list(block, VM, text -> Optional.of(reading.written(text.value(), text))),
                    block.get(VARIABLES).map(variables::read).orElseGet(List::of),
                    block.get(SECRETS).map(variables::secrets).orElseGet(List::of),
                    block.get(TypesSection.KEY)
                            .map(node -> TypesSection.entries(node, reading, draft))
                            .orElseGet(List::of),
                    block.get(ModulesSection.KEY)
                            .map(node -> ModulesSection.entries(node, reading, draft))
                            .orElseGet(List::of));
            if (reading.problems() == problems && asksForNothing(deployment) && !Reading.hasGap(block)) {
                reading.problem(
                        ProblemKind.EMPTY,
                        block,
                        "this deployment asks for nothing, so that every place fits",
                        "write what the place must be, or " + instead(deployment));
            }
            return deployment;
        }

        private static boolean asksForNothing(Deployment deployment) {
            return deployment.os().isEmpty()
                    && deployment.arch().isEmpty()
                    && deployment.java().isEmpty()
                    && deployment.vendor().isEmpty()
                    && deployment.vm().isEmpty()
                    && deployment.variables().isEmpty()
                    && deployment.secrets().isEmpty();
        }

        private static String instead(Deployment deployment) {
            if (!deployment.asksForMore()) {
                return "take the entry out";
            }
            return deployment.types().isEmpty()
                    ? "move its modules to the `modules` of the contract"
                    : "move its types to the `types` of the contract";
        }

        private String named(YamlText name, Map<String, Place> names) {
            Place first = names.putIfAbsent(name.value(), reading.position(name));
            if (first != null) {
                reading.duplicate(name, "the deployment " + reading.quote(name), first);
            }
            return name.value();
        }

        private <T> List<Written<T>> list(YamlMap block, String key, Function<YamlText, Optional<Written<T>>> element) {
            return block.get(key).map(node -> reading.words(node, key)).orElseGet(List::of).stream()
                    .flatMap(text -> element.apply(text).stream())
                    .toList();
        }

        private <T> Optional<Written<T>> known(
                YamlText word, String key, Function<String, Optional<T>> parse, List<String> words) {
            Optional<T> known = parse.apply(word.value());
            if (known.isEmpty()) {
                reading.unknownWord(word, key, words);
            }
            return known.map(value -> reading.written(value, word));
        }
    }
}
