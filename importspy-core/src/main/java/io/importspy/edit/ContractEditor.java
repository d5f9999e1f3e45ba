package io.importspy.edit;

import io.importspy.contract.BrokenContractException;
import io.importspy.contract.reader.ContractReader;
import java.util.List;

/** Edits contracts in place. */
public final class ContractEditor {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private ContractEditor() {}

    /**
     * Makes edits. Each is made or refused; what is refused changes nothing. All positions are those of the text as it is given.
     *
     * @param text the contract, as it is in the file
     * @param shownAs the file's name as the diff shows it
     * @param edits the edits
     * @return the contract after the edits
     * @throws BrokenContractException if the text is no contract to begin with
     */
    public static Edited edit(String text, String shownAs, List<Edit> edits) throws BrokenContractException {
        ContractReader.read(text, shownAs);
        String mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
        EditSession desk = new EditSession(ParsedDocument.of(text), edits);
        desk.work();
        try {
            ContractReader.read(desk.text(), shownAs);
        } catch (BrokenContractException e) {
            String why = String.valueOf(e.getMessage());
            return new Edited(
                    text,
                    "",
                    edits.stream()
                            .map(edit ->
                                    new Refusal(edit, Refusal.Reason.BROKEN, "the contract would be broken: " + why))
                            .toList());
        }
        return new Edited(mark + desk.text(), desk.diff(shownAs), desk.refused());
    }
}
