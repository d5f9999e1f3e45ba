package io.importspy.maven;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.project.MavenProject;

/**
 * Where a contract is looked for: the first place that has it counts.
 *
 * @param folders the folders, in the order of the search
 */
record ContractSearch(List<Path> folders) {

    /**
     * Looks in a module and in what is above it, so that a whole build may share a contract: in the module's folder, in those around
     * it up to the root of the build or to the outermost parent POM, then in those of parent POMs that lie beside it. The parents
     * see to it that a build which is started in one module finds the same contract as a build of the whole.
     *
     * @param module the module
     * @param root the folder of the whole build
     * @return the search
     */
    static ContractSearch from(MavenProject module, Path root) {
        List<Path> parents = new ArrayList<>();
        for (MavenProject in = module; in != null && in.getBasedir() != null; in = in.getParent()) {
            parents.add(ModuleFolder.of(in));
        }
        List<Path> tops = new ArrayList<>(parents);
        tops.add(root);
        Set<Path> folders = new LinkedHashSet<>();
        for (Path in = ModuleFolder.of(module); in != null && isBelow(tops, in); in = in.getParent()) {
            folders.add(in);
        }
        folders.addAll(parents);
        return new ContractSearch(List.copyOf(folders));
    }

    /**
     * Every place where a file would be found.
     *
     * @param name a path, relative to each of the folders in turn, or absolute
     * @return the places, in the order of the search
     */
    List<Path> places(Path name) {
        Set<Path> places = new LinkedHashSet<>();
        for (Path folder : folders) {
            places.add(folder.resolve(name));
        }
        return List.copyOf(places);
    }

    /**
     * The first place that has a file. A link that leads nowhere counts as well: to step over it would bring another contract into force.
     *
     * @param name a path, relative to each of the folders in turn, or absolute
     * @return the file; empty if no place has it
     */
    Optional<Path> find(Path name) {
        for (Path place : places(name)) {
            if (!Files.notExists(place, LinkOption.NOFOLLOW_LINKS)) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    private static boolean isBelow(List<Path> tops, Path folder) {
        for (Path top : tops) {
            if (folder.startsWith(top)) {
                return true;
            }
        }
        return false;
    }
}
