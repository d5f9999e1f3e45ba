package io.importspy.check.module;

import io.importspy.archive.UndecidableException;
import io.importspy.artifact.Artifact;
import io.importspy.artifact.PomProperties;
import io.importspy.check.rule.Inspection;
import io.importspy.check.rule.KnownModule;
import io.importspy.check.rule.Modules;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * The modules that an artifact runs with, by their coordinates: as the build has them or, where there is no build, as each archive on the
 * class path has them in its {@code pom.properties}.
 */
final class ModuleCatalog {

    private static final int SHOWN = 5;

    private final Inspection inspection;
    private final List<KnownModule> known = new ArrayList<>();
    private final List<String> nameless = new ArrayList<>();
    private boolean read;

    ModuleCatalog(Inspection inspection) {
        this.inspection = inspection;
    }

    /** Those whose coordinates are known. */
    List<KnownModule> known() {
        read();
        return known;
    }

    /** What hides the coordinates of others, in words; empty if all of them are known. */
    Optional<String> gap() {
        read();
        if (nameless.isEmpty()) {
            return Optional.empty();
        }
        String more = nameless.size() > SHOWN ? " and " + (nameless.size() - SHOWN) + " more" : "";
        return Optional.of(String.join(", ", nameless.subList(0, Math.min(SHOWN, nameless.size()))) + more);
    }

    private void read() {
        if (read) {
            return;
        }
        read = true;
        Modules modules = inspection.modules();
        if (modules.known().isPresent()) {
            known.addAll(modules.known().get());
            return;
        }
        modules.classPath().forEach(this::ask);
        for (String entry : inspection.artifact().libraryNames()) {
            nameless.add(inspection.artifact().fileName() + "!/" + entry);
        }
        if (known.isEmpty() && nameless.isEmpty()) {
            nameless.add("no class path, so that nobody knows what the artifact runs with");
        }
    }

    private void ask(Path path) {
        Optional<KnownModule> module = coordinates(path);
        module.ifPresent(known::add);
        if (module.isEmpty()) {
            nameless.add(String.valueOf(path.getFileName()));
        }
    }

    private static Optional<KnownModule> coordinates(Path path) {
        try (Artifact archive = Artifact.open(path, Runtime.version())) {
            return PomProperties.of(archive).flatMap(pom -> coordinates(pom, path));
        } catch (UndecidableException e) {
            return Optional.empty();
        }
    }

    private static Optional<KnownModule> coordinates(Properties pom, Path path) {
        String groupId = pom.getProperty("groupId", "").strip();
        String artifactId = pom.getProperty("artifactId", "").strip();
        String version = pom.getProperty("version", "").strip();
        return groupId.isEmpty() || artifactId.isEmpty() || version.isEmpty()
                ? Optional.empty()
                : Optional.of(new KnownModule(groupId, artifactId, Optional.empty(), version, Optional.of(path), true));
    }
}
