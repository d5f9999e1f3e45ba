package io.importspy.edit;

import java.util.List;

/**
 * How an edit is made, and how to tell that it was.
 *
 * @param splices the changes of the text
 * @param expected what the text must say afterwards
 */
record Change(List<TextEdit> splices, YamlValue expected) {

    Change {
        splices = List.copyOf(splices);
    }
}
