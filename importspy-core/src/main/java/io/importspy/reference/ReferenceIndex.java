package io.importspy.reference;

import io.importspy.bytecode.Artifact;
import io.importspy.bytecode.ClassVariant;
import io.importspy.bytecode.ClassVersion;
import io.importspy.bytecode.UndecidableException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What all class files of an artifact refer to, those for single Java releases included. Each is read once, when anything is first asked.
 * Thread-safe.
 */
public final class ReferenceIndex {

    private final Artifact artifact;
    private @Nullable Content content;

    private ReferenceIndex(Artifact artifact) {
        this.artifact = artifact;
    }

    /**
     * A class file that could be read.
     *
     * @param variant which one it is
     * @param version its version
     */
    public record Read(ClassVariant variant, ClassVersion version) {}

    /**
     * A class file that could not be read.
     *
     * @param variant which one it is
     * @param why what is the matter with it
     */
    public record Unreadable(ClassVariant variant, UndecidableException why) {}

    /** A class file that was read, or why it was not. */
    private record Attempt(
            ClassVariant variant,
            @Nullable References references,
            @Nullable UndecidableException why) {

        static Attempt at(ClassVariant variant) {
            try {
                return new Attempt(variant, References.of(variant.read()), null);
            } catch (UndecidableException e) {
                return new Attempt(variant, null, e);
            }
        }

        UndecidableException failure() {
            return Objects.requireNonNull(why);
        }
    }

    private record Content(List<Read> read, List<Unreadable> unreadable, Map<Reference, List<ClassVariant>> users) {}

    /**
     * The index of an artifact.
     *
     * @param artifact an artifact that stays open
     * @return its index, for which nothing has been read yet
     */
    public static ReferenceIndex of(Artifact artifact) {
        return new ReferenceIndex(artifact);
    }

    /**
     * The class files that could be read.
     *
     * @return sorted by name, then by release
     * @throws UndecidableException if nobody can tell which class files there are
     */
    public List<Read> classes() {
        return content().read();
    }

    /**
     * The class files that could not be read. What they refer to is unknown.
     *
     * @return sorted by name, then by release
     * @throws UndecidableException if nobody can tell which class files there are
     */
    public List<Unreadable> unreadable() {
        return content().unreadable();
    }

    /**
     * All references, each with the class files that have it.
     *
     * @return in the order of {@link #classes()}, and so are the class files of each
     * @throws UndecidableException if nobody can tell which class files there are
     */
    public Map<Reference, List<ClassVariant>> users() {
        return content().users();
    }

    private synchronized Content content() {
        Content known = content;
        if (known == null) {
            known = read(artifact.variants());
            content = known;
        }
        return known;
    }

    private static Content read(List<ClassVariant> variants) {
        List<Read> read = new ArrayList<>(variants.size());
        List<Unreadable> unreadable = new ArrayList<>();
        Map<Reference, List<ClassVariant>> users = new LinkedHashMap<>();
        // Reading is most of the work, and one class file has nothing to do with the next.
        for (Attempt attempt : variants.parallelStream().map(Attempt::at).toList()) {
            if (attempt.references() == null) {
                unreadable.add(new Unreadable(attempt.variant(), attempt.failure()));
                continue;
            }
            read.add(new Read(attempt.variant(), attempt.references().version()));
            for (Reference reference : attempt.references().all()) {
                users.computeIfAbsent(reference, any -> new ArrayList<>(2)).add(attempt.variant());
            }
        }
        return new Content(
                Collections.unmodifiableList(read),
                Collections.unmodifiableList(unreadable),
                Collections.unmodifiableMap(users));
    }
}
