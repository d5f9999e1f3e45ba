package io.importspy.contract.reader;

import io.importspy.contract.NearestWord;
import io.importspy.contract.ProblemKind;
import io.importspy.contract.WaivedPlace;
import io.importspy.contract.Waiver;
import io.importspy.contract.Written;
import io.importspy.declaration.DeclarationParser;
import io.importspy.verdict.Place;
import io.importspy.verdict.RuleId;
import io.importspy.yaml.YamlList;
import io.importspy.yaml.YamlMap;
import io.importspy.yaml.YamlNode;
import io.importspy.yaml.YamlText;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code waivers}: violations that are accepted, each with a reason. */
final class WaiversSection implements Section {

    @Override
    public String key() {
        return "waivers";
    }

    @Override
    public void read(YamlNode value, Reading reading, ContractBuilder draft) {
        if (value instanceof YamlList list && list.items().isEmpty()) {
            reading.problem(ProblemKind.EMPTY, value, "`waivers` lists nothing", "list a waiver, or leave the key out");
        }
        EntryReader waivers = new EntryReader(reading);
        Map<String, Place> seen = new HashMap<>();
        for (YamlNode item : reading.list(value, key())) {
            reading.map(item, key()).flatMap(waivers::read).ifPresent(waiver -> {
                checkIsNew(waiver, item, seen, reading);
                draft.waivers.add(waiver);
            });
        }
    }

    /** Waivers may overlap, as patterns do. */
    private static void checkIsNew(Waiver waiver, YamlNode item, Map<String, Place> seen, Reading reading) {
        String key = waiver.violation().value().id() + ' ' + waiver.place();
        Place first = seen.putIfAbsent(key, waiver.violation().position());
        if (first != null) {
            reading.duplicate(item, "the waiver", first);
        }
    }

    /** Reads one entry of {@code waivers}. */
    private static final class EntryReader {

        private static final String VIOLATION = "violation";
        private static final String AT = "at";
        private static final String BECAUSE = "because";
        private static final String UNTIL = "until";
        private static final List<String> KEYS = List.of(VIOLATION, AT, BECAUSE, UNTIL);

        private final Reading reading;
        private final Declarations declarations;

        EntryReader(Reading reading) {
            this.reading = reading;
            this.declarations = new Declarations(reading);
        }

        /** The waiver that an entry is; empty if it is none, which has been told. */
        Optional<Waiver> read(YamlMap entry) {
            reading.checkKeys(entry, KEYS);
            Optional<Written<RuleId>> violation =
                    required(entry, VIOLATION, "write the id of the violation").flatMap(this::known);
            Optional<YamlText> place = required(entry, AT, "write the type or member that the violation is about");
            Optional<YamlText> because = required(entry, BECAUSE, "write why the violation is accepted");
            Optional<LocalDate> until = word(entry, UNTIL).flatMap(this::date);
            if (violation.isEmpty() || place.isEmpty()) {
                return Optional.empty();
            }
            Optional<WaivedPlace> at = at(place.get(), violation.get().value());
            return at.isEmpty() || because.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Waiver(
                            violation.get(),
                            at.get(),
                            place.get().value(),
                            because.get().value(),
                            until));
        }

        private Optional<YamlText> word(YamlMap entry, String key) {
            return entry.get(key).flatMap(node -> reading.word(node, key));
        }

        private Optional<YamlText> required(YamlMap entry, String key, String advice) {
            if (entry.get(key).isEmpty()) {
                reading.problem(ProblemKind.VALUE, entry, "this waiver has no `" + key + "`", advice);
            }
            return word(entry, key);
        }

        private Optional<Written<RuleId>> known(YamlText id) {
            Optional<RuleId> known = RuleId.find(id.value()).filter(RuleId::isWaivable);
            if (known.isEmpty()) {
                List<String> ids = RuleId.waivable().stream().map(RuleId::id).toList();
                reading.problem(
                        ProblemKind.VALUE,
                        id,
                        "no violation has the id " + reading.quote(id),
                        NearestWord.to(id.value(), ids)
                                .map(word -> "did you mean `" + word + "`?")
                                .orElse("write the id of a violation; what is undecided or broken cannot be waived"));
            }
            return known.map(rule -> reading.written(rule, id));
        }

        private Optional<WaivedPlace> at(YamlText place, RuleId id) {
            return id.isInJava()
                    ? declarations
                            .read(place, DeclarationParser::parseSignature)
                            .map(WaivedPlace.InJava::new)
                    : Optional.of(new WaivedPlace.Elsewhere(place.value()));
        }

        private Optional<LocalDate> date(YamlText text) {
            try {
                return Optional.of(LocalDate.parse(text.value()));
            } catch (DateTimeParseException e) {
                reading.problem(
                        ProblemKind.VALUE,
                        text,
                        reading.quote(text) + " is no date",
                        "write the last day with year, month and day, such as 2027-03-31");
                return Optional.empty();
            }
        }
    }
}
