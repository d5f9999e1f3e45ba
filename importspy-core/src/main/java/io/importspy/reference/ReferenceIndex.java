package io.importspy.reference;

import io.importspy.archive.UndecidableException;
import io.importspy.artifact.Artifact;
import io.importspy.artifact.ClassVariant;
import io.importspy.classfile.ClassFile;
import io.importspy.classfile.ClassVersion;
import io.importspy.classfile.ModuleInfo;
import io.importspy.classfile.ProvenClass;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
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

    /** A class file that was read, or why it was not; neither if no suspicion fell on it. */
    private record Attempt(
            ClassVariant variant,
            @Nullable References references,
            @Nullable UndecidableException why) {

        static Attempt at(ClassVariant variant, Predicate<ClassFile> suspicion) {
            try {
                ClassFile file = variant.read();
                return new Attempt(variant, suspicion.test(file) ? References.of(file) : null, null);
            } catch (UndecidableException e) {
                return new Attempt(variant, null, e);
            }
        }
    }

    private record Content(List<Read> read, List<Unreadable> unreadable, Map<Reference, List<ClassVariant>> users) {}

    /**
     * What was found for those who look for certain references only.
     *
     * @param users references, those that are looked for among them, each with the class files that have it; in the order of {@link
     *     #classes()}
     * @param unreadable the class files that could not be read, in the same order
     */
    public record Suspects(Map<Reference, List<ClassVariant>> users, List<Unreadable> unreadable) {}

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

    /**
     * The references of those class files that a suspicion falls on; others are proven to be class files, and no more. Where the index has
     * been read already, by {@link #classes()} for instance, all of it is at hand and no class file is read again.
     *
     * @param suspicion tells which class files have to be read
     * @param <C> what a text may tell
     * @return at least the references that are looked for, and the class files that could not be read
     * @throws UndecidableException if nobody can tell which class files there are
     */
    public synchronized <C> Suspects suspects(ConstantPoolFilter<C> suspicion) {
        Content known = content;
        if (known == null) {
            TextCache<C> texts = new TextCache<>(suspicion);
            known = read(
                    artifact.variants(),
                    file -> isModule(file)
                            || texts.isSuspect(ProvenClass.prove(file).constants()));
        }
        return new Suspects(known.users(), known.unreadable());
    }

    private static boolean isModule(ClassFile file) {
        return file.internalName().equals(ModuleInfo.NAME);
    }

    private synchronized Content content() {
        Content known = content;
        if (known == null) {
            known = read(artifact.variants(), file -> true);
            content = known;
        }
        return known;
    }

    private static Content read(List<ClassVariant> variants, Predicate<ClassFile> suspicion) {
        List<Read> read = new ArrayList<>(variants.size());
        List<Unreadable> unreadable = new ArrayList<>();
        Map<Reference, List<ClassVariant>> users = new LinkedHashMap<>();
        // Reading is most of the work, and one class file has nothing to do with the next.
        for (Attempt attempt : variants.parallelStream()
                .map(variant -> Attempt.at(variant, suspicion))
                .toList()) {
            if (attempt.why() != null) {
                unreadable.add(new Unreadable(attempt.variant(), attempt.why()));
            }
            if (attempt.references() == null) {
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
