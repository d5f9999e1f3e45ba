package io.importspy.contract.reader;

import io.importspy.contract.Contract;
import io.importspy.contract.ModuleEntry;
import io.importspy.contract.ModulePattern;
import io.importspy.contract.ProblemKind;
import io.importspy.contract.Remarks;
import io.importspy.contract.Written;
import io.importspy.verdict.Place;
import io.importspy.yaml.YamlList;
import io.importspy.yaml.YamlMap;
import io.importspy.yaml.YamlNode;
import io.importspy.yaml.YamlText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code modules}: the same questions, asked of what the artifact runs with. */
final class ModulesSection implements Section {

    static final String KEY = "modules";

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public void read(YamlNode value, Reading reading, ContractBuilder draft) {
        draft.requirements.addAll(entries(value, reading, draft));
    }

    /** The entries behind the key, here or in a deployment. */
    static List<ModuleEntry> entries(YamlNode value, Reading reading, ContractBuilder draft) {
        if (value instanceof YamlList list && list.items().isEmpty()) {
            reading.problem(
                    ProblemKind.EMPTY,
                    value,
                    "`modules` lists nothing",
                    "list a module, write `- only: []` if there may be none, or leave the key out");
        }
        EntryReader modules = new EntryReader(reading, draft, new HashMap<>());
        List<ModuleEntry> entries = new ArrayList<>();
        for (YamlNode item : reading.list(value, KEY)) {
            Optional<ModuleEntry> read = item instanceof YamlMap entry
                    ? modules.read(entry)
                    : reading.word(item, EntryReader.MODULE).flatMap(modules::read);
            read.ifPresent(entries::add);
        }
        return entries;
    }

    /** Reads one entry of {@code modules}. What is asked of a module is read by the sections that read it of the artifact. */
    private static final class EntryReader {

        static final String MODULE = "module";

        private static final String ONLY = "only";
        private static final String NEVER = "never";
        private static final String OPTIONAL = "optional";
        private static final List<String> MAIN = List.of(MODULE, ONLY, NEVER);

        private static final Pattern ABSOLUTE = Pattern.compile("([A-Za-z]:)?[/\\\\].*");

        private final Reading reading;
        private final ContractBuilder around;
        private final Map<String, Place> names;

        /**
         * A reader.
         *
         * @param around what the contract has said by then of names
         * @param names the names of the entries so far, with the place of each; more are added
         */
        EntryReader(Reading reading, ContractBuilder around, Map<String, Place> names) {
            this.reading = reading;
            this.around = around;
            this.names = names;
        }

        /** The entry that a name is by itself; empty if it is none, which has been told. */
        Optional<ModuleEntry> read(YamlText name) {
            return required(name, false, Remarks.NONE, new ContractBuilder());
        }

        /** The entry that a map is; empty if it is none, which has been told. */
        Optional<ModuleEntry> read(YamlMap entry) {
            List<String> main =
                    MAIN.stream().filter(entry.entries()::containsKey).toList();
            if (main.size() != 1) {
                reading.problem(
                        ProblemKind.VALUE,
                        entry,
                        main.isEmpty()
                                ? "this entry has no `" + MODULE + "`"
                                : "`" + main.get(0) + "` and `" + main.get(1) + "` are entries of their own",
                        "write one of `module`, `only` and `never` in each entry");
                sections(entry); // what is wrong there is told all the same
                return Optional.empty();
            }
            String key = main.get(0);
            YamlNode value = entry.get(key).orElseThrow();
            if (key.equals(MODULE)) {
                return required(entry, value);
            }
            reading.checkKeys(entry, withRemarks(key));
            Remarks remarks = RemarksReader.read(entry, Remarks.NONE, reading);
            checkIsNew(key, value);
            List<Written<ModulePattern>> patterns = patterns(value, key);
            return Optional.of(
                    key.equals(ONLY)
                            ? new ModuleEntry.Only(reading.position(value), patterns, remarks)
                            : new ModuleEntry.Never(patterns, remarks));
        }

        private Optional<ModuleEntry> required(YamlMap entry, YamlNode value) {
            List<String> keys = withRemarks(MODULE, OPTIONAL);
            ContractReader.ofModules().forEach(section -> keys.add(section.key()));
            reading.checkKeys(entry, keys);
            boolean optional = entry.get(OPTIONAL)
                    .flatMap(node -> reading.oneOf(node, OPTIONAL, List.of("true", "false")))
                    .filter(word -> word.value().equals("true"))
                    .isPresent();
            ContractBuilder asked = sections(entry);
            Remarks remarks = RemarksReader.read(entry, Remarks.NONE, reading);
            return reading.word(value, MODULE).flatMap(name -> required(name, optional, remarks, asked));
        }

        private ContractBuilder sections(YamlMap entry) {
            ContractBuilder asked = new ContractBuilder();
            asked.using.addAll(around.using);
            ContractReader.read(ContractReader.ofModules(), entry, reading, asked);
            asked.using.clear(); // what it meant is resolved by now, and it is the contract's own
            return asked;
        }

        private Optional<ModuleEntry> required(
                YamlText name, boolean optional, Remarks remarks, ContractBuilder asked) {
            checkIsNew(name.value(), name);
            Optional<ModulePattern> coordinates = ModulePattern.parse(name.value());
            if (coordinates.isEmpty() && !isPath(name, reading)) {
                return Optional.empty();
            }
            Written<String> written = reading.written(name.value(), name);
            Optional<Contract> contract = asked.isEmpty()
                    ? Optional.empty()
                    : Optional.of(asked.contract(written.position().file()));
            return Optional.of(new ModuleEntry.Required(written, coordinates, optional, remarks, contract));
        }

        private void checkIsNew(String name, YamlNode node) {
            Place first = names.putIfAbsent(name, reading.position(node));
            if (first != null) {
                reading.duplicate(node, "the entry", first);
            }
        }

        private List<Written<ModulePattern>> patterns(YamlNode value, String key) {
            List<Written<ModulePattern>> patterns = new ArrayList<>();
            for (YamlNode item : reading.list(value, key)) {
                reading.word(item, key)
                        .ifPresent(
                                text -> ModulePattern.parse(text.value())
                                        .ifPresentOrElse(
                                                pattern -> patterns.add(reading.written(pattern, text)),
                                                () -> reading.problem(
                                                        ProblemKind.VALUE,
                                                        text,
                                                        reading.quote(text) + " names no module",
                                                        "write groupId:artifactId, with `*` for any characters; the version is not part of it")));
            }
            return patterns;
        }

        private static List<String> withRemarks(String... keys) {
            return new ArrayList<>(
                    Stream.concat(Stream.of(keys), RemarksReader.KEYS.stream()).toList());
        }

        /** Whether a text is a path from the artifact's folder, with {@code *} and {@code ?} within names; tells if it is not. */
        private static boolean isPath(YamlText name, Reading reading) {
            String text = name.value();
            if (ABSOLUTE.matcher(text).matches()) {
                return tell(
                        name, "is another file on each machine", "write a path from the artifact's folder", reading);
            }
            if (text.indexOf('\\') >= 0) {
                return tell(name, "is a path with backslashes", "write `/` between folders", reading);
            }
            if (text.contains("**")) {
                return tell(name, "means folders at any depth", "name the folders, with `*` within a name", reading);
            }
            if (text.indexOf(':') >= 0) {
                return tell(
                        name,
                        "is neither coordinates nor a path",
                        "write groupId:artifactId, and the version under `version`",
                        reading);
            }
            return true;
        }

        private static boolean tell(YamlText name, String what, String advice, Reading reading) {
            reading.problem(ProblemKind.VALUE, name, "the module " + reading.quote(name) + " " + what, advice);
            return false;
        }
    }
}
