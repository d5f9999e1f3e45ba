package io.importspy.edit;

import io.importspy.contract.reader.ContractReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A text while it is edited. Edits of one kind are planned together, on the text as those before them have left it, and the text is read once
 * for all of them. If it does not say then what it is to say, they are made by halves, down to the one that cannot be made.
 */
final class EditSession {

    private static final int NOWHERE = -1;
    private static final int GONE = -2;

    /** What is taken out comes last, so that no list is empty in between. */
    private static final List<Class<? extends Edit>> ORDER = List.of(
            Edit.Reword.class,
            Edit.AddMember.class,
            Edit.AddType.class,
            Edit.AddUsing.class,
            Edit.AddWaiver.class,
            Edit.Remove.class);

    private final String original;
    private final List<Refusal> refused = new ArrayList<>();
    private final List<Waiting> waiting = new ArrayList<>();
    private ParsedDocument sheet;
    private LineOrigins lines;

    EditSession(ParsedDocument sheet, List<Edit> edits) {
        this.original = sheet.text();
        this.sheet = sheet;
        this.lines = LineOrigins.of(original);
        for (Edit edit : edits) {
            waiting.add(new Waiting(edit, edit.place().map(sheet::offset).orElse(0)));
        }
    }

    /** An edit, and where the text that it is about begins by now. */
    static final class Waiting {

        private final Edit edit;
        private int offset;

        private Waiting(Edit edit, int offset) {
            this.edit = edit;
            this.offset = offset;
        }

        Edit edit() {
            return edit;
        }

        int offset() {
            return offset;
        }

        private void follow(TextEdits edits) {
            if (offset >= 0) {
                int now = edits.follow(offset);
                offset = now < 0 ? GONE : now;
            }
        }
    }

    void work() {
        for (Class<? extends Edit> kind : ORDER) {
            List<Waiting> ofKind =
                    waiting.stream().filter(next -> kind.isInstance(next.edit)).toList();
            refuse(ofKind, next -> next.offset == NOWHERE, RefusedException.notFound());
            refuse(ofKind, next -> next.offset == GONE, RefusedException.conflict());
            make(ofKind.stream().filter(next -> next.offset >= 0).toList());
        }
    }

    private void refuse(List<Waiting> edits, Predicate<Waiting> which, RefusedException why) {
        edits.stream().filter(which).forEach(next -> refused.add(why.of(next.edit)));
    }

    private void make(List<Waiting> batch) {
        try {
            if (!batch.isEmpty()) {
                make(new Planner(sheet).plan(batch));
            }
        } catch (RefusedException e) {
            if (batch.size() == 1) {
                refused.add((batch.get(0).offset == GONE ? RefusedException.conflict() : e).of(batch.get(0).edit));
                return;
            }
            int half = batch.size() / 2;
            make(batch.subList(0, half));
            make(batch.subList(half, batch.size()));
        }
    }

    /** The change counts only if the text then says what it is to say, and nothing else. */
    private void make(Change change) {
        TextEdits edits = new TextEdits(change.edits());
        ParsedDocument changed = ParsedDocument.of(edits.apply(sheet.text()));
        if (!changed.data().equals(sheet.data().with(change.rewrites()))) {
            throw RefusedException.unsafe();
        }
        lines = lines.after(edits, sheet.text(), changed.text());
        sheet = changed;
        waiting.forEach(next -> next.follow(edits));
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
