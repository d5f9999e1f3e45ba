package io.importspy.contract.reader;

import io.importspy.verdict.ContractLines;
import io.importspy.verdict.Outline;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The files that a contract was read from, with the bytes that were read: the contract's own, and those that it extends. A contract that is
 * broken has them too, as far as it was read.
 */
public final class ReadFiles implements ContractLines {

    private final Map<String, Optional<byte[]>> contents = new LinkedHashMap<>();
    private final Map<String, String> gaps = new LinkedHashMap<>();

    /** No file so far. */
    public ReadFiles() {}

    void read(String shownAs, byte[] content) {
        gaps.remove(shownAs);
        contents.put(shownAs, Optional.of(content));
    }

    /** A file that has not been read, or not all of it, and why: a phrase. */
    void missing(String shownAs, String why) {
        if (contents.putIfAbsent(shownAs, Optional.empty()) == null) {
            gaps.put(shownAs, why);
        }
    }

    /**
     * What was read.
     *
     * @return the bytes of each file by the name that messages give it, in the order in which they were read; nothing for one that is not
     *     there or cannot be read
     */
    public Map<String, Optional<byte[]>> contents() {
        return contents;
    }

    /** Judges nothing: a contract that is broken has an outline too, as far as it is YAML. */
    @Override
    public List<Outline> outlines(int limit) {
        List<OutlineFile> files = new ArrayList<>();
        contents.forEach((name, content) -> content.ifPresent(bytes -> files.add(OutlineFile.of(name, bytes))));
        HiddenVariables hidden = HiddenVariables.of(files, !gaps.isEmpty());
        List<Outline> outlines = new ArrayList<>();
        int left = limit;
        for (OutlineFile file : files) {
            OutlineBuilder builder = new OutlineBuilder(file, hidden, left);
            outlines.add(builder.build());
            left = builder.left();
        }
        gaps.forEach((name, why) -> outlines.add(Outline.missing(name, why)));
        return List.copyOf(outlines);
    }
}
