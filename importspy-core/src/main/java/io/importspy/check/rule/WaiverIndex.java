package io.importspy.check.rule;

import io.importspy.contract.WaivedPlace;
import io.importspy.contract.Waiver;
import io.importspy.verdict.Finding;
import io.importspy.verdict.Outcome;
import io.importspy.verdict.RuleId;
import io.importspy.verdict.Subject;
import io.importspy.verdict.Subject.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The waivers of a contract by what they are about, so that a violation is compared with few of them, however many there are. */
public final class WaiverIndex {

    private final List<Waiver> waivers;
    private final Map<RuleId, Map<String, List<Integer>>> named = new EnumMap<>(RuleId.class);
    private final Map<RuleId, List<Integer>> patterns = new EnumMap<>(RuleId.class);

    /**
     * The index of some waivers.
     *
     * @param waivers in the order of the contract
     */
    public WaiverIndex(List<Waiver> waivers) {
        this.waivers = waivers;
        for (int i = 0; i < waivers.size(); i++) {
            RuleId rule = waivers.get(i).violation().value();
            String name = name(waivers.get(i));
            boolean isPattern = name.indexOf('*') >= 0 || name.contains("..");
            List<Integer> same = isPattern
                    ? patterns.computeIfAbsent(rule, any -> new ArrayList<>())
                    : named.computeIfAbsent(rule, any -> new HashMap<>())
                            .computeIfAbsent(key(name), any -> new ArrayList<>());
            same.add(i);
        }
    }

    /**
     * The waivers that accept a finding, as long as they have not ended.
     *
     * @param finding the finding
     * @return where each stands among the waivers, in their order
     */
    public List<Integer> accepting(Finding finding) {
        return finding.outcome() == Outcome.VIOLATED ? accepting(finding.rule(), finding.subject()) : List.of();
    }

    /**
     * The same for a violation of which nothing more is known yet.
     *
     * @param rule the id of the violation
     * @param subject what it is about
     * @return where each stands among the waivers, in their order
     */
    public List<Integer> accepting(RuleId rule, Subject subject) {
        TreeSet<Integer> candidates = new TreeSet<>(patterns.getOrDefault(rule, List.of()));
        Map<String, List<Integer>> byName = named.getOrDefault(rule, Map.of());
        if (!byName.isEmpty()) {
            for (String name : names(subject)) {
                candidates.addAll(byName.getOrDefault(key(name), List.of()));
            }
        }
        List<Integer> accepting = new ArrayList<>();
        for (int candidate : candidates) {
            if (WaiverMatch.accepts(waivers.get(candidate), rule, subject)) {
                accepting.add(candidate);
            }
        }
        return accepting;
    }

    private static String name(Waiver waiver) {
        return waiver.at() instanceof WaivedPlace.InJava java
                ? java.pattern().name()
                : ((WaivedPlace.Elsewhere) waiver.at()).subject();
    }

    /** The names by which a waiver without wildcards may mean it. */
    private static List<String> names(Subject subject) {
        List<String> names = new ArrayList<>();
        names.add(subject.toString());
        if (subject.bare() instanceof Subject.Member member) {
            names.add(member.owner());
            names.add(member.owner() + '.' + member.name());
            if (member.kind() == Kind.CONSTRUCTOR) {
                names.add(member.owner() + '.' + WaiverMatch.CONSTRUCTOR);
            }
        } else if (subject.bare() instanceof Subject.Type type) {
            names.add(type.name());
        }
        return names;
    }

    /** What separates names is written in several ways, so that it does not count. */
    private static String key(String name) {
        StringBuilder key = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            if ("./$".indexOf(name.charAt(i)) < 0) {
                key.append(name.charAt(i));
            }
        }
        return key.toString();
    }
}
