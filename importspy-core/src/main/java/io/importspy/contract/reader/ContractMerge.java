package io.importspy.contract.reader;

import io.importspy.contract.BrokenContractException;
import io.importspy.contract.Contract;
import io.importspy.contract.Deployment;
import io.importspy.contract.Integrity;
import io.importspy.contract.Match;
import io.importspy.contract.MemberEntry;
import io.importspy.contract.Problem;
import io.importspy.contract.ProblemKind;
import io.importspy.contract.Requirement;
import io.importspy.contract.TypeEntry;
import io.importspy.contract.Written;
import io.importspy.declaration.MemberSignature;
import io.importspy.declaration.TypeDeclaration;
import io.importspy.declaration.TypeName;
import io.importspy.verdict.Place;
import io.importspy.verdict.Shown;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Contracts laid over each other. What two of them say of one thing is said by the upper one; of one type they may say different things,
 * and all of it must hold.
 */
final class ContractMerge {

    private final List<Contract> contracts;

    private ContractMerge(List<Contract> contracts) {
        this.contracts = contracts;
    }

    /** One contract out of many, the uppermost first. Each of its entries knows the file that it comes from. */
    static Contract of(List<Contract> contracts) throws BrokenContractException {
        return new ContractMerge(contracts).merged();
    }

    private Contract merged() throws BrokenContractException {
        Contract top = contracts.get(0);
        return new Contract(
                top.file(),
                first(Contract::filename),
                first(Contract::version),
                match(),
                top.using(),
                all(Contract::exclude).toList(),
                types(),
                integrity(),
                unique(deployments(), ContractMerge::key),
                requirements(),
                unique(Contract::waivers, waiver -> waiver.violation().value().id() + ' ' + waiver.place()));
    }

    /** Whoever says {@code exact} means the artifact as a whole, so that nobody above takes it back by a word about his own entries. */
    private Optional<Written<Match>> match() {
        return contracts.stream()
                .flatMap(contract -> contract.match().stream())
                .filter(match -> match.value() == Match.EXACT)
                .findFirst()
                .or(() -> first(Contract::match));
    }

    private Integrity integrity() {
        return new Integrity(
                unique(contract -> contract.integrity().digests(), Integrity.PinnedDigest::algorithm),
                contracts.stream()
                        .map(contract -> contract.integrity().signers())
                        .filter(signers -> !signers.isEmpty())
                        .findFirst()
                        .orElse(List.of()));
    }

    private List<Requirement> requirements() {
        List<Requirement> merged = new ArrayList<>();
        Set<String> said = new HashSet<>();
        for (Requirement each : all(Contract::requirements).toList()) {
            Optional<String> topic = each.topic();
            if (topic.isEmpty() || said.add(each.getClass().getName() + ' ' + topic.get())) {
                merged.add(each);
            }
        }
        return merged;
    }

    /** What is sensitive in one block is so in all, also in one that is overridden: it is one variable. */
    private Stream<Deployment> deployments() {
        return DeploymentsSection.hidden(all(Contract::deployments).toList()).stream();
    }

    /** A block without a name is no other's. */
    private static String key(Deployment block) {
        return block.name().orElseGet(() -> block.position().toString());
    }

    private List<TypeEntry> types() throws BrokenContractException {
        Map<String, List<TypeEntry>> byName = new LinkedHashMap<>();
        List<TypeEntry> merged = new ArrayList<>();
        for (TypeEntry entry : all(Contract::types).toList()) {
            TypeDeclaration header = entry.header().value();
            List<TypeEntry> above = byName.computeIfAbsent(
                    header.isPattern()
                            ? entry.header().position().toString()
                            : TypeName.of(header.name()).inSource(),
                    any -> new ArrayList<>());
            TypeEntry left = beneath(entry, above);
            above.add(left);
            merged.add(left);
        }
        return merged;
    }

    /** What an entry still asks for beneath others that are about the same type. */
    private static TypeEntry beneath(TypeEntry entry, List<TypeEntry> above) throws BrokenContractException {
        if (entry.match() != Match.SUBSET) {
            checkIsOnlyPromise(entry, above);
            return entry;
        }
        List<String> written = above.stream().flatMap(ContractMerge::signatures).toList();
        return entry.without(member -> written.contains(signature(entry, member)));
    }

    /** Two promises about one type would each find the other's members to be additions. */
    private static void checkIsOnlyPromise(TypeEntry entry, List<TypeEntry> above) throws BrokenContractException {
        for (TypeEntry upper : above) {
            if (upper.match() != Match.SUBSET) {
                Place first = entry.header().position();
                throw new BrokenContractException(List.of(new Problem(
                        ProblemKind.DUPLICATE,
                        upper.header().position(),
                        "what clients know of `%s` is said in %s as well, in line %d"
                                .formatted(
                                        Shown.text(entry.header().value().name()),
                                        Shown.text(first.file()),
                                        first.line()),
                        "write `match: subset` at this entry, or say all of it in one of the two",
                        "")));
            }
        }
    }

    private static Stream<String> signatures(TypeEntry entry) {
        return entry.members().stream().map(member -> signature(entry, member));
    }

    private static String signature(TypeEntry entry, MemberEntry member) {
        return MemberSignature.of(member.declaration().value(), entry.header().value());
    }

    private <T> Optional<T> first(Function<Contract, Optional<T>> part) {
        return contracts.stream()
                .flatMap(contract -> part.apply(contract).stream())
                .findFirst();
    }

    private <T> Stream<T> all(Function<Contract, List<T>> part) {
        return contracts.stream().flatMap(contract -> part.apply(contract).stream());
    }

    private <T> List<T> unique(Function<Contract, List<T>> part, Function<T, String> key) {
        return unique(all(part), key);
    }

    private static <T> List<T> unique(Stream<T> all, Function<T, String> key) {
        Map<String, T> entries = new LinkedHashMap<>();
        all.forEach(entry -> entries.putIfAbsent(key.apply(entry), entry));
        return List.copyOf(entries.values());
    }
}
