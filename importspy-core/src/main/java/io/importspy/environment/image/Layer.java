package io.importspy.environment.image;

import io.importspy.environment.ReleaseFile;
import java.util.Map;
import java.util.Set;

/**
 * A layer of an image: what it adds to the layers below, and what it takes away (OCI image specification, layer.md). Paths have no slash at
 * either end.
 *
 * @param entries what it has, by path
 * @param whiteouts the paths of what it takes away
 * @param opaque the folders of which it takes away all that lies in them below
 */
record Layer(Map<String, Entry> entries, Set<String> whiteouts, Set<String> opaque) {

    /** Whether nothing of what lies below at this path can be seen through this layer. */
    boolean hides(String path) {
        if (whiteouts.contains(path)) {
            return true;
        }
        for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
            String folder = path.substring(0, slash);
            Entry entry = entries.getOrDefault(folder, Entry.Plain.DIRECTORY);
            if (whiteouts.contains(folder) || opaque.contains(folder) || entry != Entry.Plain.DIRECTORY) {
                return true;
            }
        }
        return opaque.contains("");
    }

    /** Whether it has something below a path. */
    boolean reachesBelow(String path) {
        return entries.keySet().stream().anyMatch(entry -> entry.startsWith(path + "/"));
    }

    /** What a layer has at a path. */
    sealed interface Entry {

        /** What is neither link nor the release file of a Java runtime. */
        enum Plain implements Entry {
            FILE,
            DIRECTORY
        }

        /** A symbolic link. */
        record Link(String target) implements Entry {}

        /** A second name of a file, which is this layer's or that of one below. */
        record HardLink(String path) implements Entry {}

        /** The release file of a Java runtime. */
        record Release(ReleaseFile file) implements Entry {}
    }
}
