package io.importspy.contract.reader;

import io.importspy.contract.Outline;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what a contract looks like, within the limits of {@link ContractReader}, and judges nothing: a contract that is broken has an outline
 * too, as far as it is YAML.
 */
public final class OutlineReader {

    private OutlineReader() {}

    /**
     * The outlines of a contract and of those that it extends by path. Contracts that are published are named and not fetched again.
     *
     * @param file the contract's file
     * @param shownAs the file's name as messages show it
     * @param limit how many entries are wanted at most, of all files together
     * @return an outline for each file, the contract's own first
     */
    public static List<Outline> read(Path file, String shownAs, int limit) {
        OutlineFiles files = OutlineFiles.read(new ContractFile(file, shownAs, false));
        HiddenVariables hidden = HiddenVariables.of(files);
        List<Outline> outlines = new ArrayList<>();
        int left = limit;
        for (OutlineFiles.Read read : files.read()) {
            OutlineBuilder builder = new OutlineBuilder(read, hidden, left);
            outlines.add(builder.build());
            left = builder.left();
        }
        outlines.addAll(files.missing());
        return List.copyOf(outlines);
    }
}
