package io.importspy.environment.image;

import io.importspy.environment.image.Layer.Entry.Link;
import io.importspy.environment.image.Layer.Entry.Plain;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What layers write behind links: {@code opt/l/release}, where {@code opt/l} is a link to {@code java}. Some engines follow the link, and the file is
 * {@code opt/java/release}; others put a folder in its place.
 *
 * @param paths the paths that are written, by where the links lead
 */
record WrittenThroughLinks(Map<String, String> paths) {

    private static final int LINKS = 40; // as many as Linux follows

    static WrittenThroughLinks of(ImageFiles files) {
        Set<String> links = new HashSet<>();
        Map<String, String> paths = new HashMap<>();
        for (int i = 0; i < files.layers().size(); i++) {
            Layer layer = files.layers().get(i);
            layer.entries().forEach((path, entry) -> {
                if (entry instanceof Link) {
                    links.add(path);
                }
            });
            int number = i;
            layer.entries().forEach((path, entry) -> {
                if (isBelowOne(path, links)) {
                    String target = resolved(path, number, files);
                    boolean same = entry == Plain.DIRECTORY && isFolder(target, number, files);
                    if (!same && !target.equals(path)) {
                        paths.put(target, path);
                    }
                }
            });
            layer.whiteouts().forEach(path -> add(path, number, links, files, paths));
            layer.opaque().forEach(path -> add(path + "/*", number, links, files, paths));
        }
        return new WrittenThroughLinks(paths);
    }

    /** Another path by which a layer writes to this one. */
    Optional<String> to(String path) {
        return Optional.ofNullable(paths.get(path));
    }

    private static void add(String path, int layer, Set<String> links, ImageFiles files, Map<String, String> paths) {
        if (isBelowOne(path, links)) {
            String target = resolved(path, layer, files);
            if (!target.equals(path)) {
                paths.put(target.endsWith("/*") ? target.substring(0, target.length() - 2) : target, path);
            }
        }
    }

    private static boolean isBelowOne(String path, Set<String> links) {
        for (int slash = path.indexOf('/'); slash >= 0 && !links.isEmpty(); slash = path.indexOf('/', slash + 1)) {
            if (links.contains(path.substring(0, slash))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFolder(String path, int layer, ImageFiles files) {
        return files.lookUp(path, layer).map(ImageFiles.At::entry).orElse(Plain.DIRECTORY) == Plain.DIRECTORY;
    }

    /** Where a path leads that is written when a layer is laid over those below: all links but its last name are followed. */
    private static String resolved(String path, int layer, ImageFiles files) {
        Deque<String> ahead = new ArrayDeque<>();
        push(path, ahead);
        String real = "";
        int followed = 0;
        while (!ahead.isEmpty()) {
            String name = ahead.pop();
            if (name.equals("..")) {
                real = real.substring(0, Math.max(0, real.lastIndexOf('/')));
            } else if (!name.isEmpty() && !name.equals(".")) {
                String next = real.isEmpty() ? name : real + '/' + name;
                Optional<Layer.Entry> entry = ahead.isEmpty()
                        ? Optional.empty()
                        : files.lookUp(next, layer).map(ImageFiles.At::entry);
                if (entry.isPresent() && entry.get() instanceof Link link && ++followed <= LINKS) {
                    real = link.target().startsWith("/") ? "" : real;
                    push(link.target(), ahead);
                } else {
                    real = next;
                }
            }
        }
        return real;
    }

    private static void push(String path, Deque<String> ahead) {
        String[] names = path.split("/", -1);
        for (int i = names.length - 1; i >= 0; i--) {
            ahead.push(names[i]);
        }
    }
}
