package io.importspy;

import io.importspy.verdict.Verdict;

/** The whole pipeline: a contract and an artifact in, a verdict out. */
@SuppressWarnings("DoNotCallSuggester") // until it is built
public final class ImportSpy {

    private ImportSpy() {}

    /**
     * Holds an artifact, and the place where it is to run, against a contract.
     *
     * @param request what to hold against which contract
     * @return the verdict, whatever the input: what cannot be read is undecided or broken
     */
    public static Verdict check(CheckRequest request) {
        throw new UnsupportedOperationException();
    }

    /**
     * Writes a contract from an artifact.
     *
     * @param request the artifact
     * @return the contract, or why there is none
     */
    public static Generated generate(GenerateRequest request) {
        throw new UnsupportedOperationException();
    }
}
