package io.importspy;

import io.importspy.EnvironmentChoice.Host;
import io.importspy.EnvironmentChoice.Place;
import io.importspy.EnvironmentChoice.Source;
import io.importspy.EnvironmentChoice.Toolchain;
import io.importspy.contract.NearestWord;
import io.importspy.verdict.Shown;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads what a user calls an environment: {@code host}, {@code toolchain}, {@code none}, or what lies at a path; several sources with commas
 * between them.
 *
 * @param folder where relative paths start
 * @param toolchain the home of the JDK that a build has selected, if it has
 */
record EnvironmentWords(Path folder, Optional<Path> toolchain) {

    private static final int SHOWN = 80;

    private static final String HOST = "host";
    private static final String TOOLCHAIN = "toolchain";
    private static final String NONE = "none";

    EnvironmentChoice read(String text) throws UnknownEnvironmentException {
        if (text.strip().equalsIgnoreCase(NONE)) {
            return EnvironmentChoice.NONE;
        }
        List<Source> sources = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            sources.add(source(part.strip()));
        }
        return new EnvironmentChoice(sources);
    }

    private Source source(String part) throws UnknownEnvironmentException {
        if (part.equalsIgnoreCase(HOST)) {
            return new Host();
        }
        return part.equalsIgnoreCase(TOOLCHAIN) ? new Toolchain(selected()) : place(part);
    }

    private Path selected() throws UnknownEnvironmentException {
        return toolchain.orElseThrow(
                () -> new UnknownEnvironmentException(
                        "'toolchain', and this build has selected no JDK by then: let maven-toolchains-plugin do so in this module, or write host"));
    }

    private Place place(String part) throws UnknownEnvironmentException {
        Optional<Path> whole = existing(part);
        if (whole.isPresent()) {
            return new Place(whole.get(), Optional.empty());
        }
        int hash = part.lastIndexOf('#');
        Optional<Path> path = hash < 0 ? Optional.empty() : existing(part.substring(0, hash));
        if (path.isPresent()) {
            return new Place(path.get(), Optional.of(part.substring(hash + 1)));
        }
        String guess = NearestWord.to(part, List.of(HOST, TOOLCHAIN, NONE))
                .map(" (did you mean '%s'?)"::formatted)
                .orElse("");
        throw new UnknownEnvironmentException(
                "'%s', which is neither host, toolchain, none nor a file or folder that exists%s"
                        .formatted(Shown.text(part, SHOWN), guess));
    }

    private Optional<Path> existing(String text) {
        try {
            return text.isBlank()
                    ? Optional.empty()
                    : Optional.of(folder.resolve(text)).filter(Files::exists);
        } catch (InvalidPathException e) {
            return Optional.empty(); // a name that this file system cannot have, so nothing has it
        }
    }
}
