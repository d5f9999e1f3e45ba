package io.importspy.contract;

import io.importspy.version.MavenVersion;
import io.importspy.version.VersionRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an artifact must be and where it may run, as one file says it. Whatever is empty asks for nothing.
 *
 * @param file the contract's file as it is to be shown
 * @param filename a path pattern for the artifact's file name
 * @param version the versions that the artifact may have
 * @param match how declarations are held against the code where an entry does not say otherwise; empty for a subset
 * @param using the types that declarations call by their simple names
 * @param exclude what is no API, though it is public
 * @param types the types that must be there
 * @param integrity which archive it must be, and who must have signed it
 * @param deployments the places where it may run
 * @param requirements what else is asked, by all other keys together
 * @param waivers the violations that are accepted
 */
public record Contract(
        String file,
        Optional<Written<String>> filename,
        Optional<Written<VersionRange<MavenVersion>>> version,
        Optional<Written<Match>> match,
        List<String> using,
        List<Exclusion> exclude,
        List<TypeEntry> types,
        Integrity integrity,
        List<Deployment> deployments,
        List<Requirement> requirements,
        List<Waiver> waivers) {

    public Contract {
        using = List.copyOf(using);
        exclude = List.copyOf(exclude);
        types = List.copyOf(types);
        deployments = List.copyOf(deployments);
        requirements = List.copyOf(requirements);
        waivers = List.copyOf(waivers);
    }

    /**
     * What is asked of one class.
     *
     * @param kind the class
     * @param <T> the same
     * @return those of the requirements, in their order
     */
    public <T extends Requirement> List<T> all(Class<T> kind) {
        List<T> found = new ArrayList<>();
        for (Requirement each : requirements) {
            if (kind.isInstance(each)) {
                found.add(kind.cast(each));
            }
        }
        return found;
    }

    /**
     * The same without what it asks of modules.
     *
     * @return a contract about the artifact alone
     */
    public Contract withoutModules() {
        return new Contract(
                file,
                filename,
                version,
                match,
                using,
                exclude,
                types,
                integrity,
                deployments.stream().map(Deployment::withoutModules).toList(),
                requirements.stream()
                        .filter(each -> !(each instanceof ModuleEntry))
                        .toList(),
                waivers);
    }

    /**
     * Whether anything is asked of modules, be it in a deployment.
     *
     * @return true if there is a {@code modules} somewhere
     */
    public boolean asksModules() {
        return !all(ModuleEntry.class).isEmpty()
                || deployments.stream().anyMatch(block -> !block.modules().isEmpty());
    }

    /**
     * A contract that asks for types and for nothing else; they are held against the code, and excluded from it, as this one says.
     *
     * @param some the types
     * @return that contract
     */
    public Contract onlyTypes(List<TypeEntry> some) {
        return new Contract(
                file,
                Optional.empty(),
                Optional.empty(),
                match,
                using,
                exclude,
                some,
                Integrity.NONE,
                List.of(),
                List.of(),
                List.of());
    }

    /**
     * One of its deployments.
     *
     * @param name the name of that deployment
     * @return the deployment
     * @throws BrokenContractException if no deployment has this name
     */
    public Deployment deployment(String name) throws BrokenContractException {
        return Deployment.named(name, deployments, file);
    }
}
