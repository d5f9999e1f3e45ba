package io.importspy.contract;

import io.importspy.contract.yaml.YamlNode;
import io.importspy.declaration.Annotation;
import io.importspy.declaration.DeclarationParser;
import io.importspy.declaration.MemberDeclaration;
import io.importspy.declaration.MemberSignature;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads what an entry of {@code types} has behind its header. */
final class TypeReader {

    static final String TYPE = "type";

    private static final String ANNOTATIONS = "annotations";
    private static final String MEMBERS = "members";
    private static final String MEMBER = "member";
    private static final String PARAMETER_NAMES = "parameter-names";

    static final List<String> KEYS = withRemarks(TYPE, ANNOTATIONS, MEMBERS, PARAMETER_NAMES, MatchSection.KEY);

    private static final List<String> MEMBER_KEYS = withRemarks(MEMBER);

    private final Reading reading;
    private final Declarations declarations;
    private final Match match;

    TypeReader(Reading reading, Declarations declarations, Match match) {
        this.reading = reading;
        this.declarations = declarations;
        this.match = match;
    }

    private static List<String> withRemarks(String... keys) {
        return Stream.concat(Stream.of(keys), RemarksReader.KEYS.stream()).toList();
    }

    TypeEntry read(TypeHeaders.Headed type) {
        Entry entry = type.entry();
        Remarks remarks = entry.remarks(Remarks.NONE, reading);
        Match itsMatch = entry.get(MatchSection.KEY)
                .flatMap(node -> MatchSection.read(node, reading))
                .orElse(match);
        boolean parameterNames = entry.get(PARAMETER_NAMES)
                .flatMap(node -> reading.oneOf(node, PARAMETER_NAMES, List.of("enforced")))
                .isPresent();
        TypeEntry read = new TypeEntry(
                reading.written(type.header(), entry.text()),
                itsMatch,
                remarks,
                annotations(type),
                members(type, remarks, itsMatch),
                parameterNames);
        new Promises(reading).check(type, read);
        return read;
    }

    private List<Written<Annotation>> annotations(TypeHeaders.Headed type) {
        List<Written<Annotation>> annotations = new ArrayList<>();
        type.header()
                .annotations()
                .forEach(annotation ->
                        annotations.add(reading.written(annotation, type.entry().text())));
        for (YamlNode item : items(type, ANNOTATIONS)) {
            reading.word(item, ANNOTATIONS)
                    .ifPresent(text -> declarations
                            .read(
                                    text,
                                    source -> DeclarationParser.parseAnnotation(
                                            source, type.inside().scope()))
                            .ifPresent(annotation -> annotations.add(reading.written(annotation, text))));
        }
        return annotations;
    }

    private List<YamlNode> items(TypeHeaders.Headed type, String key) {
        return type.entry().get(key).map(node -> reading.list(node, key)).orElseGet(List::of);
    }

    private List<MemberEntry> members(TypeHeaders.Headed type, Remarks remarks, Match itsMatch) {
        Declarations.Syntax<MemberDeclaration> syntax =
                text -> DeclarationParser.parseMember(text, type.inside().scope());
        List<MemberEntry> members = new ArrayList<>();
        Map<String, Position> seen = new HashMap<>();
        for (YamlNode item : items(type, MEMBERS)) {
            Entry.of(item, MEMBER, MEMBER_KEYS, reading).ifPresent(entry -> {
                Remarks own = entry.remarks(remarks, reading);
                declarations.read(entry.text(), syntax).ifPresent(member -> {
                    checkIsNew(member, entry, type, seen);
                    new Promises(reading).check(member, entry.text(), itsMatch);
                    members.add(new MemberEntry(reading.written(member, entry.text()), own));
                });
            });
        }
        return members;
    }

    /** Patterns may overlap. */
    private void checkIsNew(
            MemberDeclaration member, Entry entry, TypeHeaders.Headed type, Map<String, Position> seen) {
        String signature = MemberSignature.of(member, type.inside().erasure());
        Position position = reading.position(entry.text());
        boolean pattern = signature.indexOf('*') >= 0 || signature.contains("..");
        Position first = pattern ? null : seen.putIfAbsent(signature, position);
        if (first != null) {
            reading.duplicate(entry.text(), "the member", first);
        }
    }
}
