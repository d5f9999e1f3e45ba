package io.importspy.contract.reader;

import io.importspy.contract.Contract;
import io.importspy.contract.Deployment;
import io.importspy.contract.Exclusion;
import io.importspy.contract.Integrity;
import io.importspy.contract.Match;
import io.importspy.contract.Requirement;
import io.importspy.contract.TypeEntry;
import io.importspy.contract.Waiver;
import io.importspy.contract.Written;
import io.importspy.version.MavenVersion;
import io.importspy.version.VersionRange;
import io.importspy.yaml.YamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A contract in the making. Each section writes its own part. */
final class ContractBuilder {

    final List<YamlText> extended = new ArrayList<>();
    Optional<Written<String>> filename = Optional.empty();
    Optional<Written<VersionRange<MavenVersion>>> version = Optional.empty();
    Optional<Written<Match>> match = Optional.empty();
    final List<Exclusion> exclude = new ArrayList<>();
    final List<String> using = new ArrayList<>();
    final List<TypeEntry> types = new ArrayList<>();
    Integrity integrity = Integrity.NONE;
    final List<Deployment> deployments = new ArrayList<>();
    final List<Requirement> requirements = new ArrayList<>();
    final List<Waiver> waivers = new ArrayList<>();

    /** Whether the contract asks for nothing at all. */
    boolean isEmpty() {
        return filename.isEmpty()
                && version.isEmpty()
                && types.isEmpty()
                && integrity.isEmpty()
                && deployments.isEmpty()
                && requirements.isEmpty();
    }

    Contract contract(String file) {
        return new Contract(
                file, filename, version, match, using, exclude, types, integrity, deployments, requirements, waivers);
    }
}
