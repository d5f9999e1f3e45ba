package io.importspy.environment.image;

import io.importspy.environment.image.Layer.Entry.HardLink;
import io.importspy.environment.image.Layer.Entry.Link;
import io.importspy.environment.image.Layer.Entry.Release;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The files that a container sees: the layers of its image laid over each other. Nothing is unpacked; a path is looked up when it is asked
 * for.
 */
final class ImageFiles {

    private static final int HARD_LINKS = 40;

    private final List<Layer> layers;
    private final WrittenThroughLinks throughLinks;

    ImageFiles(List<Layer> layers) {
        this.layers = List.copyOf(layers);
        this.throughLinks = WrittenThroughLinks.of(this);
    }

    /** That a path has no meaning. */
    static final class NoMeaning extends Exception {

        private static final long serialVersionUID = 1L;

        NoMeaning(String message) {
            super(message);
        }
    }

    /**
     * Something that is there.
     *
     * @param path its real path, behind all links
     * @param entry what it is, which is no link
     */
    record Found(String path, Layer.Entry entry) {}

    /**
     * An entry of a layer.
     *
     * @param entry the entry
     * @param layer the number of the layer
     */
    record At(Layer.Entry entry, int layer) {}

    /**
     * Follows a path from the root.
     *
     * @throws NoMeaning if links lead in a circle, or layers disagree about one
     */
    Optional<Found> find(String path) throws NoMeaning {
        return new PathWalk(this, path).toTheEnd();
    }

    /** The paths of all release files of Java runtimes that can be seen. */
    Set<String> releases() {
        Set<String> paths = new TreeSet<>();
        for (Layer layer : layers) {
            layer.entries().forEach((path, entry) -> {
                if (entry instanceof Release
                        && lookUp(path, layers.size() - 1)
                                .filter(at -> at.entry() == entry)
                                .isPresent()) {
                    paths.add(path);
                }
            });
        }
        return paths;
    }

    /** The layers, the lowest first. */
    List<Layer> layers() {
        return layers;
    }

    /**
     * What is at a path, links not followed.
     *
     * @throws NoMeaning if a layer may have written there as well, by another path
     */
    Optional<At> lookUp(String path) throws NoMeaning {
        Optional<String> other = throughLinks.to(path);
        if (other.isPresent()) {
            throw new NoMeaning("/" + path + " is written behind a link as well, as /" + other.get());
        }
        return lookUp(path, layers.size() - 1);
    }

    /** What some of the layers have at a path, up to the highest of them. */
    Optional<At> lookUp(String path, int highest) {
        for (int i = highest; i >= 0; i--) {
            Layer.Entry entry = layers.get(i).entries().get(path);
            if (entry != null) {
                return Optional.of(new At(entry, i));
            }
            if (layers.get(i).hides(path)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** What has been given another name. A file stays where it is linked, also when a later layer takes its first name away. */
    Layer.Entry behindHardLinks(At at) throws NoMeaning {
        At behind = at;
        for (int i = 0; behind.entry() instanceof HardLink link; i++) {
            Optional<At> next = lookUp(link.path(), behind.layer());
            if (next.isEmpty() || i > HARD_LINKS) {
                throw new NoMeaning("/" + link.path() + " is linked to, and is no file");
            }
            behind = next.get();
        }
        if (behind.entry() instanceof Link) {
            throw new NoMeaning("a link has two names, and tools do not agree where it leads");
        }
        return behind.entry();
    }

    /** A layer that has files below what is a link there or further down means the link's target, or a folder, as tools will have it. */
    void checkNothingIsWrittenThrough(String path, int layer) throws NoMeaning {
        for (Layer above : layers.subList(layer, layers.size())) {
            if (above.reachesBelow(path)) {
                throw new NoMeaning("/" + path + " is a link, and a folder as well");
            }
        }
    }
}
