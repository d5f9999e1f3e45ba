package io.importspy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Nobody to ask: a contract that extends a published one is broken. */
final class NoRepository implements PublishedContracts {

    @Override
    public Path find(String groupId, String artifactId, String version, Optional<String> classifier)
            throws IOException {
        throw new IOException("there is no repository to look for it in");
    }
}
