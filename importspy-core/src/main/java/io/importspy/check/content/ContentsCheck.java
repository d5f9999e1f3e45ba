package io.importspy.check.content;

import io.importspy.archive.EntryNames;
import io.importspy.artifact.Artifact;
import io.importspy.check.rule.FindingDraft;
import io.importspy.check.rule.PathPattern;
import io.importspy.check.rule.Plural;
import io.importspy.contract.Contents;
import io.importspy.verdict.RuleId;
import io.importspy.verdict.Subject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Asks an archive what it holds.
 *
 * @param artifact the archive
 */
record ContentsCheck(Artifact artifact) {

    private static final String INTO = "!/";

    /** What must be there and is not. */
    Optional<FindingDraft> missing(String pattern) {
        if (!entries(pattern).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(FindingDraft.of(
                RuleId.CONTENT_MISSING,
                new Subject.Entry(pattern),
                "an entry " + pattern,
                "none of " + Plural.of(artifact.entryNames().size(), "entry", "entries"),
                "add it to the archive, or change the contract"));
    }

    /** What no pattern allows. */
    Optional<FindingDraft> unlisted(List<Contents.Entry> allowed) {
        List<PathPattern> patterns = allowed.stream()
                .map(entry -> PathPattern.of(entry.path().value()))
                .toList();
        List<String> others = new ArrayList<>();
        for (String name : names()) {
            if (patterns.stream().noneMatch(pattern -> pattern.matches(name))) {
                others.add(name);
            }
        }
        String paths = allowed.stream().map(entry -> entry.path().value()).collect(Collectors.joining(", "));
        return hits(
                RuleId.CONTENT_UNLISTED,
                new Subject.Artifact(artifact.fileName()),
                paths.isEmpty() ? "no entry" : "no entry but " + paths,
                others,
                "exclude it from the archive, or add it to the contract");
    }

    /** What must not be there and is. */
    Optional<FindingDraft> never(String pattern) {
        return hits(
                RuleId.CONTENT_NEVER,
                new Subject.Entry(pattern),
                "no entry " + pattern,
                entries(pattern),
                "exclude it from the archive, or change the contract");
    }

    /** What is there more than once. */
    Optional<FindingDraft> duplicates() {
        return hits(
                RuleId.CONTENT_DUPLICATE,
                new Subject.Artifact(artifact.fileName()),
                "each entry once",
                artifact.duplicates(),
                "build the archive again with a tool that writes each entry once");
    }

    /** One judgement of all entries that are not as asked. */
    Optional<FindingDraft> hits(RuleId id, Subject subject, String expected, Collection<String> names, String advice) {
        return EntryList.of(names)
                .map(list -> new FindingDraft(
                        id, subject, expected, list.toString(), Optional.of(list.first(artifact)), advice));
    }

    private List<String> entries(String pattern) {
        int into = pattern.indexOf(INTO);
        PathPattern outer = PathPattern.of(into < 0 ? pattern : pattern.substring(0, into));
        List<String> found = names().stream().filter(outer::matches).toList();
        return into < 0 ? found : within(found, PathPattern.of(pattern.substring(into + INTO.length())));
    }

    /** Of a file whose name nobody here can read, nobody knows which patterns it fits. */
    private Collection<String> names() {
        Collection<String> names = artifact.entryNames();
        names.stream().filter(EntryNames::isUnspelt).forEach(artifact::entry);
        return names;
    }

    private List<String> within(List<String> archives, PathPattern inner) {
        List<String> found = new ArrayList<>();
        for (String archive : archives) {
            for (String name : artifact.entryNames(archive)) {
                if (inner.matches(name)) {
                    found.add(archive + INTO + name);
                }
            }
        }
        return found;
    }
}
