package io.importspy.report;

import io.importspy.contract.Outline;
import io.importspy.contract.OutlineNode;
import io.importspy.verdict.Outcome;
import io.importspy.verdict.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a verdict says of each entry of a contract. */
final class ContractMarks {

    private final IdentityHashMap<OutlineNode, List<PageFinding>> found = new IdentityHashMap<>();
    private final IdentityHashMap<OutlineNode, Mark> marks = new IdentityHashMap<>();
    private final Map<String, OutlineNode> asked = new HashMap<>();
    private final IdentityHashMap<OutlineNode, String> anchors = new IdentityHashMap<>();
    private final String prefix;

    private ContractMarks(String prefix) {
        this.prefix = prefix;
    }

    static ContractMarks of(Verdict verdict, List<PageFinding> findings, List<Outline> outlines, String prefix) {
        ContractMarks marks = new ContractMarks(prefix);
        ContractPlaces places = new ContractPlaces(outlines);
        Set<String> undecided = new HashSet<>();
        boolean lost = false;
        for (PageFinding finding : findings) {
            Optional<OutlineNode> node = finding.finding().contract().flatMap(places::at);
            node.ifPresent(entry -> marks.add(entry, finding));
            node.ifPresent(entry -> marks.asked.put(finding.anchor(), entry));
            finding.waived()
                    .flatMap(waived -> places.at(waived.contract()))
                    .ifPresent(entry -> marks.add(entry, finding));
            if (finding.finding().outcome() == Outcome.UNDECIDED) {
                node.ifPresent(entry -> undecided.add(places.section(entry)));
                lost |= node.isEmpty();
            }
        }
        marks.roll(verdict, undecided, lost, outlines);
        return marks;
    }

    private void add(OutlineNode node, PageFinding finding) {
        found.computeIfAbsent(node, any -> new ArrayList<>()).add(finding);
        anchors.computeIfAbsent(node, any -> prefix + "c" + (anchors.size() + 1));
    }

    /** An undecided question that belongs to no entry may be any entry's. */
    private void roll(Verdict verdict, Set<String> undecided, boolean lost, List<Outline> outlines) {
        for (int i = 0; i < outlines.size(); i++) {
            Outline outline = outlines.get(i);
            Optional<HeldEntries> held = i > 0 || lost
                    ? Optional.empty()
                    : Optional.of(HeldEntries.of(outline, verdict, undecided, found::containsKey));
            outline.nodes().forEach(node -> roll(node, held));
        }
    }

    private Rolled roll(OutlineNode node, Optional<HeldEntries> held) {
        Mark worst = Mark.NONE;
        for (PageFinding finding : at(node)) {
            worst = worst.or(finding.mark());
        }
        boolean open = held.isEmpty() || held.get().isOpen(node);
        boolean good = held.isPresent() && held.get().contains(node);
        for (OutlineNode child : node.children()) {
            Rolled rolled = roll(child, held);
            open |= rolled.open();
            good |= rolled.mark() == Mark.HELD;
            worst = worst.or(rolled.mark() == Mark.HELD ? Mark.NONE : rolled.mark());
        }
        Mark mark = worst == Mark.NONE && good && !open ? Mark.HELD : worst;
        marks.put(node, mark);
        return new Rolled(mark, open);
    }

    /** The mark of an entry and all beneath it, and whether something in it is open. */
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
