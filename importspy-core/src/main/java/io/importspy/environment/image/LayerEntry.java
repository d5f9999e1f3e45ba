package io.importspy.environment.image;

import io.importspy.environment.ReleaseFile;

/** What a layer has at a path. */
sealed interface LayerEntry {

    /** What is neither link nor the release file of a Java runtime. */
    enum Plain implements LayerEntry {
        FILE,
        DIRECTORY
    }

    /** A symbolic link. */
    record Link(String target) implements LayerEntry {}

    /** A second name of a file, which is this layer's or that of one below. */
    record HardLink(String path) implements LayerEntry {}

    /** The release file of a Java runtime. */
    record Release(ReleaseFile file) implements LayerEntry {}
}
