package io.importspy.environment.image;

import io.importspy.environment.image.ImageFiles.At;
import io.importspy.environment.image.ImageFiles.Found;
import io.importspy.environment.image.ImageFiles.NoMeaning;
import io.importspy.environment.image.Layer.Entry.Link;
import io.importspy.environment.image.Layer.Entry.Plain;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Follows one path through the files of an image, name by name, as the kernel of the container would. */
final class PathWalk {

    private static final int LINKS = 40; // as many as Linux follows

    private final ImageFiles files;
    private final Deque<String> ahead = new ArrayDeque<>();
    private String real = "";
    private Layer.Entry entry = Plain.DIRECTORY;
    private int links;

    PathWalk(ImageFiles files, String path) {
        this.files = files;
        push(path);
    }

    Optional<Found> toTheEnd() throws NoMeaning {
        while (!ahead.isEmpty()) {
            if (entry != Plain.DIRECTORY || !step(ahead.pop())) {
                return Optional.empty();
            }
        }
        return Optional.of(new Found(real, entry));
    }

    private boolean step(String name) throws NoMeaning {
        if (name.equals("..")) {
            real = real.substring(0, Math.max(0, real.lastIndexOf('/')));
        } else if (!name.isEmpty() && !name.equals(".")) {
            return down(real.isEmpty() ? name : real + '/' + name);
        }
        return true;
    }

    private boolean down(String path) throws NoMeaning {
        Optional<At> there = files.lookUp(path);
        if (there.isPresent() && there.get().entry() instanceof Link link) {
            follow(path, link, there.get().layer());
            return true;
        }
        if (there.isPresent()) {
            entry = files.behindHardLinks(there.get());
        } else if (ahead.isEmpty()) {
            return false;
        }
        // Archives may leave folders out; what lies in them is there all the same.
        real = path;
        return true;
    }

    private void follow(String path, Link link, int layer) throws NoMeaning {
        if (++links > LINKS) {
            throw new NoMeaning("/" + path + " leads through more than " + LINKS + " links");
        }
        files.checkNothingIsWrittenThrough(path, layer);
        real = link.target().startsWith("/") ? "" : real;
        push(link.target());
    }

    private void push(String path) {
        String[] names = path.split("/", -1);
        for (int i = names.length - 1; i >= 0; i--) {
            ahead.push(names[i]);
        }
    }
}
