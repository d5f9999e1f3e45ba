package io.importspy.report;

import io.importspy.verdict.Expectation;
import io.importspy.verdict.Expectation.State;
import io.importspy.verdict.Outline;
import io.importspy.verdict.OutlineNode;
import io.importspy.verdict.Verdict;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a verdict says of each entry of a contract. */
final class ContractMarks {

    private final IdentityHashMap<OutlineNode, List<PageFinding>> found = new IdentityHashMap<>();
    private final IdentityHashMap<OutlineNode, Mark> marks = new IdentityHashMap<>();
    private final IdentityHashMap<OutlineNode, Set<State>> states = new IdentityHashMap<>();
    private final Map<String, OutlineNode> asked = new HashMap<>();
    private final IdentityHashMap<OutlineNode, String> anchors = new IdentityHashMap<>();
    private final String prefix;

    private ContractMarks(String prefix) {
        this.prefix = prefix;
    }

    static ContractMarks of(Verdict verdict, List<PageFinding> findings, List<Outline> outlines, String prefix) {
        ContractMarks marks = new ContractMarks(prefix);
        ContractPlaces places = new ContractPlaces(outlines);
        for (PageFinding finding : findings) {
            finding.finding().contract().flatMap(places::at).ifPresent(entry -> {
                marks.add(entry, finding);
                marks.asked.put(finding.anchor(), entry);
            });
            finding.waived()
                    .flatMap(waived -> places.at(waived.contract()))
                    .ifPresent(entry -> marks.add(entry, finding));
        }
        for (Expectation expectation : verdict.expectations()) {
            expectation
                    .contract()
                    .flatMap(places::at)
                    .ifPresent(entry -> marks.states
                            .computeIfAbsent(entry, any -> EnumSet.noneOf(State.class))
                            .add(expectation.state()));
        }
        outlines.forEach(outline -> outline.nodes().forEach(marks::roll));
        return marks;
    }

    private void add(OutlineNode node, PageFinding finding) {
        found.computeIfAbsent(node, any -> new ArrayList<>()).add(finding);
        anchors.computeIfAbsent(node, any -> prefix + "c" + (anchors.size() + 1));
    }

    /** An entry holds if something is asked there or beneath it, and all of that holds. */
    private Rolled roll(OutlineNode node) {
        Mark worst = Mark.NONE;
        for (PageFinding finding : at(node)) {
            worst = worst.or(finding.mark());
        }
        Set<State> ended = states.getOrDefault(node, Set.of());
        boolean open = ended.contains(State.NOT_ASKED) || ended.contains(State.UNDECIDED);
        boolean good = ended.contains(State.HOLDS);
        for (OutlineNode child : node.children()) {
            Rolled rolled = roll(child);
            open |= rolled.open();
            good |= rolled.mark() == Mark.HELD;
            worst = worst.or(rolled.mark() == Mark.HELD ? Mark.NONE : rolled.mark());
        }
        Mark mark = worst == Mark.NONE && good && !open ? Mark.HELD : worst;
        marks.put(node, mark);
        return new Rolled(mark, open);
    }

    /** The mark of an entry and all beneath it, and whether something in it was not looked at. */
    private record Rolled(Mark mark, boolean open) {}

    /** What was found at this very entry. */
    List<PageFinding> at(OutlineNode node) {
        return found.getOrDefault(node, List.of());
    }

    /** The worst of what was found at an entry and beneath it; that it holds, if all of it was looked at. */
    Mark of(OutlineNode node) {
        return marks.getOrDefault(node, Mark.NONE);
    }

    /** The anchor of the entry that asks for what a finding is about. */
    Optional<String> anchor(PageFinding finding) {
        return Optional.ofNullable(asked.get(finding.anchor())).map(anchors::get);
    }

    /** The anchor of an entry that a finding points at. */
    Optional<String> anchor(OutlineNode node) {
        return Optional.ofNullable(anchors.get(node));
    }
}
