package io.importspy.release;

import io.importspy.archive.Entry;
import io.importspy.archive.Reason;
import io.importspy.archive.UndecidableException;
import io.importspy.archive.ZipArchive;
import io.importspy.bytecode.LinkableClass;
import io.importspy.classfile.ClassFile;
import java.io.Closeable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * {@code lib/ct.sym}, the record that javac keeps of past releases for {@code --release}: an archive of class files without code,
 * {@code BCD/java.base/java/util/List.sig} being the List of the releases 11, 12 and 13, which are digits to the base of 36 there.
 */
final class SymbolFile implements Closeable {

    private static final String MODULE_INFO = "module-info";

    private final ZipArchive archive;
    private final Map<String, List<Folder>> packages = new HashMap<>();
    private final NavigableSet<Integer> releases = new TreeSet<>();
    private final Map<String, List<Holder>> types = new ConcurrentHashMap<>();

    /** A folder with the types of a package, as some releases have them: the bits of the set say which. */
    private record Folder(String name, long releases, String module) {

        boolean isFor(int release) {
            return (releases >> release & 1) != 0;
        }
    }

    /** A class file in one of these folders, read when it is first asked for. */
    private static final class Holder {
        private final Folder folder;
        private final Entry entry;
        private final String internalName;
        private @Nullable PlatformType type;

        Holder(Folder folder, Entry entry, String internalName) {
            this.folder = folder;
            this.entry = entry;
            this.internalName = internalName;
        }

        PlatformType type() {
            PlatformType read = type;
            if (read == null) {
                read = new PlatformType(outline(content(entry, internalName)), folder.module());
                type = read;
            }
            return read;
        }
    }

    private SymbolFile(ZipArchive archive) {
        this.archive = archive;
        archive.folders().forEach(this::add);
    }

    /**
     * Opens the record of a JDK.
     *
     * @throws UndecidableException with {@link Reason#JDK_UNKNOWN} if there is none that can be read
     */
    static SymbolFile open(Path home) {
        Path file = home.resolve("lib").resolve("ct.sym");
        try {
            SymbolFile symbols = new SymbolFile(ZipArchive.open(file));
            if (symbols.releases.isEmpty()) {
                symbols.close();
                throw unknown(file.toString(), "an archive without any release");
            }
            return symbols;
        } catch (UndecidableException e) {
            throw e.reason() == Reason.JDK_UNKNOWN ? e : unknown(file.toString(), e.found());
        }
    }

    private static UndecidableException unknown(String where, String found) {
        return new UndecidableException(
                Reason.JDK_UNKNOWN,
                where,
                "the record that javac keeps of past Java releases",
                found,
                "run the build with a complete JDK");
    }

    private void add(String folder) {
        int module = folder.indexOf('/') + 1;
        int inside = folder.indexOf('/', module) + 1;
        String digits = folder.substring(0, Math.max(0, module - 1));
        if (module <= 0 || inside <= 0 || !digits.chars().allMatch(SymbolFile::isDigit)) {
            return;
        }
        long bits = 0;
        for (int i = 0; i < digits.length(); i++) {
            int release = Character.digit(digits.charAt(i), Character.MAX_RADIX);
            bits |= 1L << release;
            releases.add(release);
        }
        String packageName = inside == folder.length() ? "" : folder.substring(inside, folder.length() - 1);
        packages.computeIfAbsent(packageName, any -> new ArrayList<>())
                .add(new Folder(folder, bits, folder.substring(module, inside - 1)));
    }

    private static boolean isDigit(int digit) {
        return (digit >= '0' && digit <= '9') || (digit >= 'A' && digit <= 'Z');
    }

    /** The releases that it knows. */
    NavigableSet<Integer> releases() {
        return releases;
    }

    /** Whether any release has a type. */
    boolean knows(String internalName) {
        return !holders(internalName).isEmpty();
    }

    /**
     * Looks up a type as a release has it.
     *
     * @throws UndecidableException with {@link Reason#JDK_UNKNOWN} if its class file is damaged
     */
    Optional<PlatformType> find(String internalName, int release) {
        for (Holder holder : holders(internalName)) {
            if (holder.folder.isFor(release)) {
                return Optional.of(holder.type());
            }
        }
        return Optional.empty();
    }

    private List<Holder> holders(String internalName) {
        List<Holder> known = types.get(internalName);
        if (known == null) {
            known = search(internalName);
            types.put(internalName, known);
        }
        return known;
    }

    private List<Holder> search(String internalName) {
        int slash = internalName.lastIndexOf('/');
        List<Folder> folders = packages.get(internalName.substring(0, Math.max(0, slash)));
        if (folders == null || slash < 0) {
            return List.of();
        }
        List<Holder> holders = new ArrayList<>();
        for (Folder folder : folders) {
            Optional<Entry> entry = entry(folder, internalName.substring(slash + 1));
            if (entry.isPresent()) {
                holders.add(new Holder(folder, entry.get(), internalName));
            }
        }
        return holders;
    }

    /** The descriptor of a module as a release has it. */
    Optional<ClassFile> module(String module, int release) {
        for (Folder folder : packages.getOrDefault("", List.of())) {
            if (folder.module().equals(module) && folder.isFor(release)) {
                Optional<Entry> entry = entry(folder, MODULE_INFO);
                if (entry.isPresent()) {
                    return Optional.of(content(entry.get(), MODULE_INFO));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Entry> entry(Folder folder, String simpleName) {
        try {
            return archive.find(folder.name() + simpleName + ".sig");
        } catch (UndecidableException e) {
            throw unknown(e.subject(), e.found());
        }
    }

    private static ClassFile content(Entry entry, String internalName) {
        try {
            return new ClassFile(entry.where(), internalName, entry.bytes(ClassFile.LIMIT));
        } catch (UndecidableException e) {
            throw unknown(e.subject(), e.found());
        }
    }

    private static LinkableClass outline(ClassFile file) {
        try {
            return LinkableClass.of(file);
        } catch (UndecidableException e) {
            throw unknown(e.subject(), e.found());
        }
    }

    @Override
    public void close() {
        archive.close();
    }
}
