package io.importspy.accept;

import io.importspy.contract.Contract;
import io.importspy.contract.TypeEntry;
import io.importspy.contract.Written;
import io.importspy.declaration.ClassType;
import io.importspy.declaration.TypeDeclaration;
import io.importspy.declaration.TypeName;
import io.importspy.edit.Edit;
import io.importspy.generate.ApiType;
import io.importspy.generate.PublicApi;
import io.importspy.generate.Spelling;
import io.importspy.verdict.Finding;
import io.importspy.verdict.Outcome;
import io.importspy.verdict.Place;
import io.importspy.verdict.RuleId;
import io.importspy.verdict.Subject;
import io.importspy.verdict.Topic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The edits after which a contract says what the code is, wherever the code was found to be different. What was not found to be
 * different stays as it is written.
 */
public final class Acceptance {

    private final Contract contract;
    private final Map<String, ApiType> api = new HashMap<>();
    private final Map<Place, Set<RuleId>> violated = new HashMap<>();
    private final Map<Place, Set<Subject>> subjects = new HashMap<>();
    private final Set<Subject> undeclared = new HashSet<>();
    private final Spelling spelling;
    private final Map<String, TypeEntry> entries = new HashMap<>();

    private Acceptance(Contract contract, PublicApi api, List<Finding> findings) {
        this.contract = contract;
        contract.types().forEach(entry -> entries.put(key(entry.header().value()), entry));
        api.types().forEach(type -> this.api.put(key(type.header()), type));
        for (Finding finding : findings) {
            if (finding.rule() == RuleId.TYPE_UNDECLARED) {
                undeclared.add(finding.subject());
            }
            if (isAboutDeclarations(finding)) {
                finding.contract().ifPresent(at -> {
                    violated.computeIfAbsent(at, any -> new HashSet<>()).add(finding.rule());
                    subjects.computeIfAbsent(at, any -> new HashSet<>()).add(finding.subject());
                });
            }
        }
        this.spelling = new Spelling(contract.using(), headers());
    }

    /**
     * The edits that make a contract say what was found.
     *
     * @param contract the contract
     * @param api what clients can use of the artifact, less what the contract excludes
     * @param findings what was found not to be as the contract says
     * @return the edits; empty if nothing that was found is about declarations
     */
    public static List<Edit> edits(Contract contract, PublicApi api, List<Finding> findings) {
        return new Acceptance(contract, api, findings).edits();
    }

    /**
     * Whether a finding is one that {@link #edits} makes up for.
     *
     * @param finding the finding
     * @return true for a violation that is about types and members
     */
    public static boolean isAboutDeclarations(Finding finding) {
        return finding.outcome() == Outcome.VIOLATED
                && finding.rule().topic() == Topic.TYPES
                && finding.rule().isAccepted();
    }

    private List<Edit> edits() {
        List<Edit> edits = new ArrayList<>();
        for (TypeEntry entry : contract.types()) {
            Optional<ApiType> type =
                    Optional.ofNullable(api.get(key(entry.header().value())));
            new EntryAcceptance(entry, type, violated, subjectsOf(entry), spelling).addTo(edits);
        }
        undeclared().forEach(type -> add(type, edits));
        return edits;
    }

    /** Whether a violation was that the contract does not declare the type, or that it hides another one. */
    private boolean isMeant(ApiType type) {
        String name = type.header().name();
        String key = key(type.header());
        TypeEntry around = entries.get(key.substring(0, Math.max(0, key.lastIndexOf('.'))));
        boolean hides = around != null
                && violated.getOrDefault(around.header().position(), Set.of()).contains(RuleId.TYPE_HIDDEN);
        return hides || undeclared.contains(new Subject.Type(name));
    }

    /** What was different in a type, and in those that inherit from it: what they inherit is declared here. */
    private Set<Subject> subjectsOf(TypeEntry entry) {
        Set<Subject> all = new HashSet<>();
        for (TypeEntry other : contract.types()) {
            if (other.equals(entry) || isBelow(other, key(entry.header().value()), new HashSet<>())) {
                all.addAll(subjects.getOrDefault(other.header().position(), Set.of()));
            }
        }
        return all;
    }

    private boolean isBelow(TypeEntry entry, String above, Set<String> seen) {
        TypeDeclaration header = entry.header().value();
        return seen.add(key(header))
                && Stream.concat(header.extended().stream(), header.implemented().stream())
                        .map(supertype -> supertype instanceof ClassType named
                                ? TypeName.of(named.qualifiedName()).inSource()
                                : "")
                        .anyMatch(name -> name.equals(above)
                                || (entries.containsKey(name) && isBelow(entries.get(name), above, seen)));
    }

    private void add(ApiType type, List<Edit> edits) {
        if (!isMeant(type)) {
            return;
        }
        spelling.spell(type.header())
                .ifPresent(header -> edits.add(new Edit.AddType(
                        header,
                        type.members().stream()
                                .flatMap(member -> spelling.spell(member, type.header()).stream())
                                .toList())));
    }

    /** Headers as they are going to be: those of the code where there are any. */
    private List<TypeDeclaration> headers() {
        Stream<TypeDeclaration> written = contract.types().stream()
                .map(TypeEntry::header)
                .map(Written::value)
                .map(header -> Optional.ofNullable(api.get(key(header)))
                        .map(ApiType::header)
                        .orElse(header));
        Stream<TypeDeclaration> added = undeclared().filter(this::isMeant).map(ApiType::header);
        return Stream.concat(written, added).toList();
    }

    private Stream<ApiType> undeclared() {
        Set<String> declared = new HashSet<>();
        contract.types().forEach(entry -> declared.add(key(entry.header().value())));
        return api.entrySet().stream()
                .filter(type -> !declared.contains(type.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue);
    }

    private static String key(TypeDeclaration header) {
        return TypeName.of(header.name()).inSource();
    }
}
