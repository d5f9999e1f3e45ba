package io.importspy.maven;

import io.importspy.EnvironmentChoice;
import io.importspy.EnvironmentChoice.Host;
import io.importspy.EnvironmentChoice.Place;
import io.importspy.EnvironmentChoice.Source;
import io.importspy.EnvironmentChoice.Toolchain;
import io.importspy.contract.NearestWord;
import io.importspy.verdict.Shown;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code importspy.environment}: {@code host}, {@code toolchain}, {@code none}, or what lies at a path; several sources with commas
 * between them.
 *
 * @param folder where relative paths start
 * @param toolchain the home of the JDK that the build has selected, if it has
 */
record EnvironmentWords(Path folder, Optional<Path> toolchain) {

    private static final String PARAMETER = "importspy.environment";
    private static final String HOST = "host";
    private static final String TOOLCHAIN = "toolchain";
    private static final String NONE = "none";

    /**
     * What a text means.
     *
     * @param text what the user wrote; null if nothing
     * @return what deployments are held against
     * @throws MojoExecutionException if a part is neither a word nor the path of something that exists
     */
    EnvironmentChoice read(@Nullable String text) throws MojoExecutionException {
        if (text == null) {
            return toolchain
                    .map(home -> new EnvironmentChoice(List.of(new Toolchain(home))))
                    .orElse(EnvironmentChoice.HOST);
        }
        if (text.strip().equalsIgnoreCase(NONE)) {
            return EnvironmentChoice.NONE;
        }
        List<Source> sources = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            sources.add(source(part.strip()));
        }
        return new EnvironmentChoice(sources);
    }

    private Source source(String part) throws MojoExecutionException {
        if (part.equalsIgnoreCase(HOST)) {
            return new Host();
        }
        return part.equalsIgnoreCase(TOOLCHAIN) ? new Toolchain(selected()) : place(part);
    }

    private Path selected() throws MojoExecutionException {
        return toolchain.orElseThrow(() -> new MojoExecutionException(
                "%s is '%s', and this build has selected no JDK by then: let maven-toolchains-plugin do so in this module, or write host"
                        .formatted(PARAMETER, TOOLCHAIN)));
    }

    private Place place(String part) throws MojoExecutionException {
        Path whole = new FilePatterns(folder).path(PARAMETER, part);
        if (Files.exists(whole)) {
            return new Place(whole, Optional.empty());
        }
        int hash = part.lastIndexOf('#');
        Path path = hash < 0 ? whole : new FilePatterns(folder).path(PARAMETER, part.substring(0, hash));
        if (hash >= 0 && Files.exists(path)) {
            return new Place(path, Optional.of(part.substring(hash + 1)));
        }
        String guess = NearestWord.to(part, List.of(HOST, TOOLCHAIN, NONE))
                .map(" (did you mean '%s'?)"::formatted)
                .orElse("");
        throw new MojoExecutionException(
                "%s is '%s', which is neither host, toolchain, none nor a file or folder that exists%s"
                        .formatted(PARAMETER, Shown.text(part, 80), guess));
    }
}
