package io.importspy;

import io.importspy.report.Mode;
import io.importspy.verdict.Verdict;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A check that has just ended.
 *
 * @param verdict what was decided
 * @param mode whether what is wrong fails anything
 * @param artifact the artifact: an archive or a directory of classes; empty where none was found
 * @param contract the contract, or the release that stood in for one; empty where none was found
 * @param contracts what found published contracts
 * @param environment what deployments were held against
 * @param root the folder that shown paths are relative to
 */
public record AuditRequest(
        Verdict verdict,
        Mode mode,
        Optional<Path> artifact,
        Optional<Path> contract,
        PublishedContracts contracts,
        EnvironmentChoice environment,
        Path root) {}
