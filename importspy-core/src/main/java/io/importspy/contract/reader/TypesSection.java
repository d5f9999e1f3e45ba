package io.importspy.contract.reader;

import io.importspy.contract.Match;
import io.importspy.contract.MemberEntry;
import io.importspy.contract.Remarks;
import io.importspy.contract.TypeEntry;
import io.importspy.contract.Written;
import io.importspy.declaration.Annotation;
import io.importspy.declaration.DeclarationParser;
import io.importspy.declaration.MemberDeclaration;
import io.importspy.declaration.MemberSignature;
import io.importspy.declaration.Scope;
import io.importspy.declaration.TypeDeclaration;
import io.importspy.declaration.TypeName;
import io.importspy.verdict.Place;
import io.importspy.verdict.Shown;
import io.importspy.yaml.YamlNode;
import io.importspy.yaml.YamlText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code types}: the types that must be there, and what they must have. */
final class TypesSection implements Section {

    static final String KEY = "types";

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public void read(YamlNode value, Reading reading, ContractBuilder draft) {
        draft.types.addAll(entries(value, reading, draft));
    }

    /** The entries behind the key, here or in a deployment. Simple names mean in them what {@code using} and other entries of theirs say. */
    static List<TypeEntry> entries(YamlNode value, Reading reading, ContractBuilder draft) {
        Declarations declarations = new Declarations(reading);
        Scope using = Scope.of(draft.using);
        List<ListEntry> entries = new ArrayList<>();
        for (YamlNode item : reading.list(value, KEY)) {
            Optional<ListEntry> entry = ListEntry.of(item, EntryReader.TYPE, EntryReader.KEYS, reading);
            if (entry.isPresent()) {
                entries.add(entry.get());
            }
        }
        EntryReader types = new EntryReader(
                reading,
                declarations,
                draft.match.isPresent() ? draft.match.get().value() : Match.SUBSET);
        Map<TypeName, Place> names = new HashMap<>();
        List<TypeEntry> read = new ArrayList<>();
        TypeHeaders headers = TypeHeaders.read(entries, using, declarations);
        for (TypeHeaders.Headed headed : headers.right()) {
            checkIsNew(headed, names, reading);
            read.add(types.read(headed));
        }
        for (ListEntry entry : headers.wrong()) {
            types.tellBelow(entry, headers.scope());
        }
        return read;
    }

    /** Binary names do not tell whether a contract wrote {@code .} or {@code $}; patterns may overlap. */
    private static void checkIsNew(TypeHeaders.Headed headed, Map<TypeName, Place> names, Reading reading) {
        TypeDeclaration header = headed.header();
        Place position = reading.position(headed.entry().text());
        Place first = header.isPattern() ? null : names.putIfAbsent(TypeName.of(header.name()), position);
        if (first != null) {
            reading.duplicate(headed.entry().text(), "the type `" + Shown.text(header.name()) + "`", first);
        }
    }

    /** Reads what an entry of {@code types} has behind its header. */
    private static final class EntryReader {

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

        EntryReader(Reading reading, Declarations declarations, Match match) {
            this.reading = reading;
            this.declarations = declarations;
            this.match = match;
        }

        private static List<String> withRemarks(String... keys) {
            List<String> all = new ArrayList<>(List.of(keys));
            all.addAll(RemarksReader.KEYS);
            return List.copyOf(all);
        }

        TypeEntry read(TypeHeaders.Headed type) {
            ListEntry entry = type.entry();
            Scope scope = type.inside().scope();
            Remarks remarks = entry.remarks(Remarks.NONE, reading);
            Match itsMatch = match(entry);
            List<Written<Annotation>> annotations = new ArrayList<>();
            for (Annotation annotation : type.header().annotations()) {
                annotations.add(reading.written(annotation, entry.text()));
            }
            annotations.addAll(annotations(entry, scope));
            List<MemberEntry> members = new ArrayList<>();
            Map<String, Place> seen = new HashMap<>();
            for (WrittenMember member : members(entry, remarks, scope)) {
                checkIsNew(member, type, seen);
                new Promises(reading).check(member.declaration(), member.text(), itsMatch);
                members.add(new MemberEntry(reading.written(member.declaration(), member.text()), member.remarks()));
            }
            TypeEntry read = new TypeEntry(
                    reading.written(type.header(), entry.text()),
                    itsMatch,
                    remarks,
                    annotations,
                    members,
                    hasParameterNames(entry));
            new Promises(reading).check(type, read);
            return read;
        }

        /**
         * Tells what is wrong below a header that is wrong itself, and of which nobody knows what it declares.
         *
         * @param scope what names mean around it
         */
        void tellBelow(ListEntry entry, Scope scope) {
            match(entry);
            hasParameterNames(entry);
            annotations(entry, scope.orAnything());
            members(entry, entry.remarks(Remarks.NONE, reading), scope.orAnything());
        }

        private Match match(ListEntry entry) {
            Optional<YamlNode> own = entry.get(MatchSection.KEY);
            return own.isEmpty() ? match : MatchSection.read(own.get(), reading).orElse(match);
        }

        private boolean hasParameterNames(ListEntry entry) {
            Optional<YamlNode> enforced = entry.get(PARAMETER_NAMES);
            return enforced.isPresent()
                    && reading.oneOf(enforced.get(), PARAMETER_NAMES, List.of("enforced"))
                            .isPresent();
        }

        private List<Written<Annotation>> annotations(ListEntry entry, Scope scope) {
            List<Written<Annotation>> annotations = new ArrayList<>();
            for (YamlNode item : items(entry, ANNOTATIONS)) {
                reading.word(item, ANNOTATIONS)
                        .ifPresent(text -> declarations
                                .read(text, source -> DeclarationParser.parseAnnotation(source, scope))
                                .ifPresent(annotation -> annotations.add(reading.written(annotation, text))));
            }
            return annotations;
        }

        private List<YamlNode> items(ListEntry entry, String key) {
            Optional<YamlNode> list = entry.get(key);
            return list.isEmpty() ? List.of() : reading.list(list.get(), key);
        }

        /** A member whose declaration is right. */
        private record WrittenMember(YamlText text, MemberDeclaration declaration, Remarks remarks) {}

        private List<WrittenMember> members(ListEntry type, Remarks remarks, Scope scope) {
            Declarations.Syntax<MemberDeclaration> syntax = text -> DeclarationParser.parseMember(text, scope);
            List<WrittenMember> members = new ArrayList<>();
            for (YamlNode item : items(type, MEMBERS)) {
                Optional<ListEntry> entry = ListEntry.of(item, MEMBER, MEMBER_KEYS, reading);
                if (entry.isEmpty()) {
                    continue;
                }
                YamlText text = entry.get().text();
                Remarks own = entry.get().remarks(remarks, reading);
                declarations
                        .read(text, syntax)
                        .ifPresent(declaration -> members.add(new WrittenMember(text, declaration, own)));
            }
            return members;
        }

        /** Patterns may overlap. */
        private void checkIsNew(WrittenMember member, TypeHeaders.Headed type, Map<String, Place> seen) {
            String signature =
                    MemberSignature.of(member.declaration(), type.inside().erasure());
            Place position = reading.position(member.text());
            boolean pattern = signature.indexOf('*') >= 0 || signature.contains("..");
            Place first = pattern ? null : seen.putIfAbsent(signature, position);
            if (first != null) {
                reading.duplicate(member.text(), "the member", first);
            }
        }
    }
}
