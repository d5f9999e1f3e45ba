package io.importspy.contract;

import io.importspy.version.MavenVersion;
import io.importspy.version.VersionRange;
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
 * @param manifest attributes of the manifest
 * @param types the types that must be there
 * @param services who registers for which service
 * @param contents what the archive must, may and must not hold; all of them together
 * @param imports what class files may refer to outside of the artifact; all of them together
 * @param integrity which archive it must be, and who must have signed it
 * @param deployments the places where it may run
 * @param modules what is asked of the modules that it runs with
 * @param waivers the violations that are accepted
 */
public record Contract(
        String file,
        Optional<Written<String>> filename,
        Optional<Written<VersionRange<MavenVersion>>> version,
        Optional<Written<Match>> match,
        List<String> using,
        List<Exclusion> exclude,
        List<ManifestEntry> manifest,
        List<TypeEntry> types,
        List<ServiceEntry> services,
        List<Contents> contents,
        List<Imports> imports,
        Integrity integrity,
        List<Deployment> deployments,
        List<ModuleEntry> modules,
        List<Waiver> waivers) {

    public Contract {
        using = List.copyOf(using);
        exclude = List.copyOf(exclude);
        manifest = List.copyOf(manifest);
        types = List.copyOf(types);
        services = List.copyOf(services);
        contents = List.copyOf(contents);
        imports = List.copyOf(imports);
        deployments = List.copyOf(deployments);
        modules = List.copyOf(modules);
        waivers = List.copyOf(waivers);
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
                manifest,
                types,
                services,
                contents,
                imports,
                integrity,
                deployments.stream().map(Deployment::withoutModules).toList(),
                List.of(),
                waivers);
    }

    /**
     * Whether anything is asked of modules, be it in a deployment.
     *
     * @return true if there is a {@code modules} somewhere
     */
    public boolean asksModules() {
        return !modules.isEmpty()
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
                List.of(),
                some,
                List.of(),
                List.of(),
                List.of(),
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
