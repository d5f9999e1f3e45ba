package io.importspy.environment;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The operating systems that a contract can name, and what else they are called. */
public enum OperatingSystem {
    /** Linux, with any C library; Android too, whose {@code os.name} is the same. */
    LINUX("linux"),
    /** macOS; {@code Mac OS X} to Java, {@code darwin} to others. */
    MACOS("macos", "mac os x", "macosx", "mac os", "mac", "osx", "os x", "darwin"),
    /** Any version of Windows. */
    WINDOWS("windows", "win"),
    /** IBM AIX. */
    AIX("aix"),
    /** FreeBSD. */
    FREEBSD("freebsd"),
    /** OpenBSD. */
    OPENBSD("openbsd"),
    /** NetBSD. */
    NETBSD("netbsd"),
    /** Solaris and illumos; {@code SunOS} to Java. */
    SOLARIS("solaris", "sunos"),
    /** HP-UX. */
    HPUX("hpux", "hp-ux"),
    /** IBM i; {@code OS/400} to Java. */
    IBMI("ibmi", "ibm i", "os400", "os/400"),
    /** IBM z/OS. */
    ZOS("zos", "z/os");

    private final String word;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> aliases;

    OperatingSystem(String word, String... aliases) {
        this.word = word;
        this.aliases = List.of(aliases);
    }

    /**
     * The operating system that a contract's word means.
     *
     * @param word the word or an alias of it, in upper or lower case
     * @return the operating system; empty if no contract knows the word. {@code Windows 11} is none: it asks for more than
     *     is ever compared
     */
    public static Optional<OperatingSystem> parse(String word) {
        String name = word.toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(os -> os.word.equals(name) || os.aliases.contains(name))
                .findFirst();
    }

    /**
     * The operating system that a JVM or a JDK speaks of.
     *
     * @param osName the {@code os.name} of a JVM or the {@code OS_NAME} of a JDK's release file
     * @return the operating system; empty if contracts have no word for it
     */
    public static Optional<OperatingSystem> ofName(String osName) {
        boolean versioned = osName.toLowerCase(Locale.ROOT).startsWith("windows ");
        return versioned ? Optional.of(WINDOWS) : parse(osName);
    }

    /**
     * The words that a contract may use, without their aliases.
     *
     * @return the words, commonest first
     */
    public static List<String> words() {
        return Stream.of(values()).map(OperatingSystem::word).toList();
    }

    /**
     * The word for it in a contract.
     *
     * @return the word, in lower case
     */
    public String word() {
        return word;
    }

    /** The word for it in a contract. */
    @Override
    public String toString() {
        return word;
    }
}
