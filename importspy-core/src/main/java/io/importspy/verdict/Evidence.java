package io.importspy.verdict;

import java.util.List;
import java.util.Optional;

/**
 * What a verdict rests on, as it was when the check read it: nobody has to open a file or look at a place again. Digests and places are there
 * if the check was asked for them, and where it came to read the file.
 *
 * @param lines what the contract said
 * @param artifact the artifact's file or folder
 * @param contract the contract's file, or the release that stands in for one
 * @param baseline the release that the artifact was held against beside the contract
 * @param extended the contracts beneath it, in the order in which they were read
 * @param places where the artifact is going to run, which deployments were held against
 */
public record Evidence(
        ContractLines lines,
        Optional<Pinned> artifact,
        Optional<Pinned> contract,
        Optional<Pinned> baseline,
        List<Pinned> extended,
        List<ObservedPlace> places) {

    /** Nothing was read. */
    public static final Evidence NONE = new Evidence(
            ContractLines.NONE, Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of());

    /** Takes copies of the lists. */
    public Evidence {
        extended = List.copyOf(extended);
        places = List.copyOf(places);
    }

    /**
     * A file that nobody can exchange later without being noticed.
     *
     * @param name its name, as it is to be shown
     * @param sha256 the digest of the very bytes that were judged, in lower case; empty for what was not or could not be read
     */
    public record Pinned(String name, Optional<String> sha256) {}

    /**
     * A place where the artifact is going to run. Neither the values nor the names of its variables are here.
     *
     * @param name what messages call it
     * @param os its operating system, if that is known
     * @param arch its processor, if that is known
     * @param java its Java, if that is known
     */
    public record ObservedPlace(String name, Optional<String> os, Optional<String> arch, Optional<String> java) {}
}
