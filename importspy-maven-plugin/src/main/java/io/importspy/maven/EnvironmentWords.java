package io.importspy.maven;

import io.importspy.EnvironmentChoice;
import io.importspy.EnvironmentChoice.Host;
import io.importspy.EnvironmentChoice.Place;
import io.importspy.EnvironmentChoice.Source;
import io.importspy.contract.NearestWord;
import io.importspy.verdict.Shown;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;

/** Reads {@code importspy.environment}: {@code host}, {@code none}, or what lies at a path; several sources with commas between them. */
final class EnvironmentWords {

    private static final String PARAMETER = "importspy.environment";
    private static final String HOST = "host";
    private static final String NONE = "none";

    private EnvironmentWords() {}

    /**
     * What a text means.
     *
     * @param text what the user wrote
     * @param folder where relative paths start
     * @return what deployments are held against
     * @throws MojoExecutionException if a part is neither a word nor the path of something that exists
     */
    static EnvironmentChoice read(String text, Path folder) throws MojoExecutionException {
        if (text.strip().equalsIgnoreCase(NONE)) {
            return EnvironmentChoice.NONE;
        }
        List<Source> sources = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            sources.add(part.strip().equalsIgnoreCase(HOST) ? new Host() : place(part.strip(), folder));
        }
        return new EnvironmentChoice(sources);
    }

    private static Place place(String part, Path folder) throws MojoExecutionException {
        Path whole = new FilePatterns(folder).path(PARAMETER, part);
        if (Files.exists(whole)) {
            return new Place(whole, Optional.empty());
        }
        int hash = part.lastIndexOf('#');
        Path path = hash < 0 ? whole : new FilePatterns(folder).path(PARAMETER, part.substring(0, hash));
        if (hash >= 0 && Files.exists(path)) {
            return new Place(path, Optional.of(part.substring(hash + 1)));
        }
        String guess = NearestWord.to(part, List.of(HOST, NONE))
                .map(" (did you mean '%s'?)"::formatted)
                .orElse("");
        throw new MojoExecutionException("%s is '%s', which is neither host, none nor a file or folder that exists%s"
                .formatted(PARAMETER, Shown.text(part, 80), guess));
    }
}
