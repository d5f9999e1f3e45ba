package io.importspy.edit;

import io.importspy.contract.reader.ContractReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * A text while it is edited, one edit after another. Each is planned on the text as the edits before it have left it, and the places of
 * those that wait follow.
 */
final class EditSession {

    private static final int NOWHERE = -1;
    private static final int GONE = -2;

    private final String original;
    private final List<Refusal> refused = new ArrayList<>();
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private ParsedDocument sheet;
    private LineOrigins lines;

    EditSession(ParsedDocument sheet, List<Edit> edits) {
        this.original = sheet.text();
        this.sheet = sheet;
        this.lines = LineOrigins.of(original);
        edits.stream()
                .sorted(Comparator.comparingInt(EditSession::rank))
                .map(edit -> new Waiting(edit, edit.place().map(sheet::offset).orElse(0)))
                .forEach(waiting::add);
    }

    /** An edit, and where the text that it is about begins by now. */
    private record Waiting(Edit edit, int offset) {

        Waiting after(List<TextEdit> splices) {
            int now = offset < 0 ? offset : TextEdit.follow(splices, offset);
            return new Waiting(edit, offset >= 0 && now < 0 ? GONE : now);
        }
    }

    /** What is taken out comes last, so that no list is empty in between. */
    private static int rank(Edit edit) {
        return edit instanceof Edit.Remove ? 1 : 0;
    }

    void work() {
        while (!waiting.isEmpty()) {
            Waiting next = waiting.remove();
            try {
                make(plan(next));
            } catch (RefusedException e) {
                refused.add(e.of(next.edit()));
            }
        }
    }

    private Change plan(Waiting next) {
        if (next.offset() == NOWHERE) {
            throw RefusedException.notFound();
        }
        if (next.offset() == GONE) {
            throw RefusedException.conflict();
        }
        return new Planner(sheet).plan(next.edit(), next.offset());
    }

    /** The change counts only if the text then says what it is to say, and nothing else. */
    private void make(Change change) {
        ParsedDocument changed = ParsedDocument.of(TextEdit.apply(change.splices(), sheet.text()));
        if (!changed.data().equals(change.expected())) {
            throw RefusedException.unsafe();
        }
        lines = lines.after(change.splices(), sheet.text());
        sheet = changed;
        for (int i = waiting.size(); i > 0; i--) {
            waiting.add(waiting.remove().after(change.splices()));
        }
    }

    String text() {
        return sheet.text();
    }

    /** What has changed, as it may be shown: without the values that are sensitive. */
    String diff(String file) {
        return text().equals(original)
                ? ""
                : new UnifiedDiff(ContractReader.masked(original), ContractReader.masked(text()), lines).of(file);
    }

    List<Refusal> refused() {
        return refused;
    }
}
