package io.importspy.bytecode;

import io.importspy.archive.UndecidableException;
import io.importspy.artifact.Artifact;
import io.importspy.classfile.ModuleInfo;
import java.lang.module.ModuleDescriptor;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The packages that an artifact lets everyone use: those that its module exports, unless to friends only (JLS 7.7.2); all packages if it
 * is no named module, and if it exports nothing that is there, not even to friends, since it serves those who load its classes by name then.
 * Shaded jars have the descriptor of one of their parts, whose packages may have been relocated.
 *
 * @param packages the exported packages; empty if there is no module that says so
 */
public record Exports(Optional<Set<String>> packages) {

    /**
     * The exports of an artifact.
     *
     * @param artifact the artifact
     * @return what its module exports to everyone
     * @throws UndecidableException if it has a module descriptor that cannot be read
     */
    public static Exports of(Artifact artifact) {
        Optional<Set<ModuleDescriptor.Exports>> exports = artifact.find(ModuleInfo.NAME)
                .map(file -> ModuleInfo.of(file).descriptor().exports());
        return new Exports(exports.filter(all -> isAnyThere(all, artifact)).map(Exports::toEveryone));
    }

    /**
     * Whether a class is in one of the packages.
     *
     * @param internalName the internal name of the class
     * @return true if everyone can use its package
     */
    public boolean has(String internalName) {
        return packages.map(exported -> exported.contains(packageOf(internalName)))
                .orElse(true);
    }

    private static String packageOf(String internalName) {
        int slash = internalName.lastIndexOf('/');
        return slash < 0 ? "" : internalName.substring(0, slash).replace('/', '.');
    }

    private static boolean isAnyThere(Set<ModuleDescriptor.Exports> exports, Artifact artifact) {
        Set<String> packages =
                exports.stream().map(ModuleDescriptor.Exports::source).collect(Collectors.toSet());
        return artifact.classNames().stream().map(Exports::packageOf).anyMatch(packages::contains);
    }

    private static Set<String> toEveryone(Set<ModuleDescriptor.Exports> exports) {
        return exports.stream()
                .filter(export -> !export.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
    }
}
