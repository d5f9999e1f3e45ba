package io.importspy.artifact;

import io.importspy.archive.Container;
import io.importspy.archive.Entry;
import io.importspy.archive.UndecidableException;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;

/** A place in an artifact where class loaders look for resources, opened when it is first asked. */
public final class ResourceRoot {
    private final String shown;
    private final String prefix;
    private final Supplier<Container> container;

    ResourceRoot(String shown, String prefix, Supplier<Container> container) {
        this.shown = shown;
        this.prefix = prefix;
        this.container = container;
    }

    /**
     * The place of a resource for messages.
     *
     * @param name the resource's name
     * @return as in {@code app.jar!/BOOT-INF/classes/META-INF/services/java.sql.Driver}; in a directory the name itself
     */
    public String where(String name) {
        return shown + name;
    }

    /**
     * The resources beneath a folder.
     *
     * @param folder its name with a trailing slash
     * @return their names, the folder included, sorted
     * @throws UndecidableException if the place cannot be opened
     */
    public NavigableSet<String> names(String folder) {
        String start = prefix + folder;
        NavigableSet<String> names = new TreeSet<>();
        container.get().names(name -> {
            if (name.startsWith(start)) {
                names.add(name.substring(prefix.length()));
            }
        });
        return Collections.unmodifiableNavigableSet(names);
    }

    /**
     * Looks up a resource. Those of {@code META-INF/} are the same for each release of a multi-release jar.
     *
     * @param name its name
     * @return the file, not read yet, or empty
     * @throws UndecidableException if it reads two ways, or the place cannot be opened
     */
    public Optional<Entry> find(String name) {
        return container.get().find(prefix + name);
    }
}
