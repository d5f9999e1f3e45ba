package io.importspy;

import io.importspy.contract.reader.ContractSource;
import io.importspy.contract.reader.Coordinates;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Published contracts, as those who read contracts ask for them. No lambda: this is on the way of every check.
 *
 * @param contracts finds them
 */
record Published(PublishedContracts contracts) implements ContractSource {

    @Override
    public Path find(Coordinates named) throws IOException {
        return contracts.find(named.groupId(), named.artifactId(), named.version(), named.classifier());
    }
}
