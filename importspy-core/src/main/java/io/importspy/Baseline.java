package io.importspy;

import java.nio.file.Path;
import java.util.List;

/** An earlier release, whose clients keep linking and compiling. It is built by steps, each of which gives a new one. */
public final class Baseline {

    private final Path release;
    private String name;
    private List<Path> classPath = List.of();
    private List<String> exclude = List.of();

    private Baseline(Path release) {
        this.release = release;
        this.name = String.valueOf(release.getFileName());
    }

    private Baseline(Baseline other) {
        this(other.release);
        name = other.name;
        classPath = other.classPath;
        exclude = other.exclude;
    }

    /**
     * A release that messages call by its file name, and that needs no class path.
     *
     * @param release an archive or a directory of classes
     * @return the baseline
     */
    public static Baseline of(Path release) {
        return new Baseline(release);
    }

    /**
     * Names the release.
     *
     * @param shownAs its name as messages show it, such as {@code com.acme:ledger:1.0}; else its file name
     * @return a new baseline
     */
    public Baseline name(String shownAs) {
        Baseline next = new Baseline(this);
        next.name = shownAs;
        return next;
    }

    /**
     * Says where supertypes of the release are looked up behind the release itself: what it was compiled with.
     *
     * @param entries jars and directories, in this order
     * @return a new baseline
     */
    public Baseline classPath(List<Path> entries) {
        Baseline next = new Baseline(this);
        next.classPath = List.copyOf(entries);
        return next;
    }

    /**
     * Says what is no API of the release though it is public, as {@code exclude} in contracts has it.
     *
     * @param entries names in full, patterns or annotations
     * @return a new baseline
     */
    public Baseline exclude(List<String> entries) {
        Baseline next = new Baseline(this);
        next.exclude = List.copyOf(entries);
        return next;
    }

    Path release() {
        return release;
    }

    String name() {
        return name;
    }

    List<Path> classPath() {
        return classPath;
    }

    List<String> exclude() {
        return exclude;
    }
}
