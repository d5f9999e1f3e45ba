package io.importspy.report;

import io.importspy.verdict.Coverage;
import io.importspy.verdict.Outline;
import io.importspy.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One verdict on the page: what was found, where it may run, and the contract.
 *
 * @param verdict what was decided
 * @param anchor where it is on the page
 * @param findings what was found and what is accepted
 * @param outlines the contract's files
 * @param marks what the verdict says of their entries
 */
record HtmlSection(
        Verdict verdict, String anchor, List<PageFinding> findings, List<Outline> outlines, ContractMarks marks) {

    static HtmlSection of(Verdict verdict, String anchor, PageContracts contracts) {
        List<PageFinding> findings = PageFinding.of(verdict, anchor);
        List<Outline> outlines = contracts.of(verdict);
        return new HtmlSection(
                verdict, anchor, findings, outlines, ContractMarks.of(verdict, findings, outlines, anchor));
    }

    String artifact() {
        return verdict.artifact();
    }

    /**
     * Writes it down.
     *
     * @param alone whether the page has no other, so that its header has said what it is about
     */
    void write(boolean alone, HtmlText html) {
        html.open("section", "class", "verdict", "id", anchor, "aria-labelledby", anchor + "h")
                .line();
        if (alone) {
            html.element("h2", verdict.artifact(), "id", anchor + "h", "class", "unseen");
        } else {
            html.open("div", "class", "title").element("h2", verdict.artifact(), "id", anchor + "h");
            HtmlArtifacts.badge(Mark.of(verdict.outcome()), HtmlReport.word(verdict.outcome()), html);
            html.close().line();
            facts(Optional.of(verdict.contract()), html);
        }
        notLookedAt(html);
        if (!findings.isEmpty()) {
            html.element("h3", "Findings").line();
            html.open("div", "class", "findings").line();
            findings.forEach(finding -> new HtmlFinding(finding, anchor, marks).write(html));
            html.close().line();
        }
        new HtmlDeployments(outlines, marks).write(html);
        new HtmlContract(outlines, marks, findings).write(html);
        html.close().line();
    }

    /** What was looked at, in a line, without the contract. */
    void facts(HtmlText html) {
        facts(Optional.empty(), html);
    }

    private void facts(Optional<String> contract, HtmlText html) {
        Coverage coverage = verdict.coverage();
        List<String> facts = new ArrayList<>();
        facts.add(HtmlArtifacts.count(findings.size() - verdict.waived().size(), "finding"));
        if (!verdict.waived().isEmpty()) {
            facts.add(HtmlArtifacts.number(verdict.waived().size()) + " waived");
        }
        facts.add(HtmlArtifacts.count(coverage.expectations(), "expectation"));
        facts.add(HtmlArtifacts.count(coverage.types(), "type"));
        coverage.deployment().ifPresent(name -> facts.add("deployment " + name));
        facts.add(HtmlArtifacts.time(verdict.time()));
        html.open("ul", "class", "facts");
        contract.ifPresent(name -> html.open("li").element("code", name).close());
        facts.forEach(fact -> html.element("li", fact));
        html.close().line();
    }

    private void notLookedAt(HtmlText html) {
        List<String> open = verdict.coverage().notLookedAt();
        if (!open.isEmpty()) {
            html.open("div", "class", "note").element("p", "Not looked at:").open("ul");
            open.forEach(what -> html.element("li", what));
            html.close().close().line();
        }
    }
}
