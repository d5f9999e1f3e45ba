package io.importspy.edit;

import io.importspy.yaml.Quoting;
import io.importspy.yaml.YamlText;
import io.importspy.yaml.YamlText.Style;
import java.util.List;
import java.util.Optional;

/** Plans another text in the place of one, in the same style. */
final class Rewording {

    private Rewording() {}

    static Change plan(NodePath spot, String text, ParsedDocument sheet) {
        YamlText old = spot.text();
        boolean block = old.style() == Style.LITERAL || old.style() == Style.FOLDED;
        TextEdit splice = block && Quoting.fitsOneLine(text)
                ? content(old, text, sheet)
                : new TextEdit(
                        old.start(), new Lines(sheet).end(old), Quoting.like(old.style(), text, spot.isInFlow()));
        return Change.of(List.of(splice), spot.path(), data -> Optional.of(YamlValue.text(text)));
    }

    /** The lines of a block give way to one; the line with its indicator stays, and so does what closes it. */
    private static TextEdit content(YamlText block, String text, ParsedDocument sheet) {
        int firstLine = sheet.source().line(block.start()) + 1;
        int end = new Lines(sheet).end(block);
        int start = sheet.source().startOf(firstLine);
        while (start < end && Character.isWhitespace(sheet.text().charAt(start))) {
            start++;
        }
        return new TextEdit(start, end, text);
    }
}
