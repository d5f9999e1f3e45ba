package io.importspy.report;

import io.importspy.contract.Outline;
import io.importspy.contract.OutlineNode;
import io.importspy.contract.reader.OutlineReader;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** The contracts that a page shows. How much of them it shows is bounded, since a hundred artifacts may share one. */
final class PageContracts {

    private static final int MOST = 30_000;

    private final Path base;
    private int left = MOST;

    /**
     * No contract so far.
     *
     * @param base the folder that the names of contracts are relative to
     */
    PageContracts(Path base) {
        this.base = base;
    }

    /** The contract of that name and those that it extends. */
    List<Outline> read(String name) {
        if (left == 0) {
            return List.of(
                    Outline.missing(name, "this page is full: it shows " + MOST + " entries of other contracts"));
        }
        try {
            List<Outline> outlines = OutlineReader.read(base.resolve(name), name, left);
            outlines.forEach(outline -> outline.nodes().forEach(this::count));
            return outlines;
        } catch (InvalidPathException e) {
            return List.of(Outline.missing(name, "that is no path"));
        }
    }

    private void count(OutlineNode node) {
        left -= left == 0 ? 0 : 1;
        node.children().forEach(this::count);
    }
}
