package io.importspy.environment;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The processor architectures that a contract can name, and what else they are called: by Java, by other tools, by their makers. */
public enum Architecture {
    /** 64-bit x86; {@code amd64} to Java on Linux and Windows. */
    X86_64("x86_64", "amd64", "x64", "x86-64"),
    /** 64-bit Arm. */
    AARCH64("aarch64", "arm64"),
    /** 32-bit x86. */
    X86("x86", "386", "i386", "i486", "i586", "i686", "x86_32", "x86-32", "ia32"),
    /** 32-bit Arm. */
    ARM("arm", "aarch32", "arm32", "armhf", "armv7", "armv7l", "armv6", "armv6l"),
    /** 64-bit PowerPC, little-endian. */
    PPC64LE("ppc64le", "powerpc64le"),
    /** 64-bit PowerPC, big-endian, as on AIX. */
    PPC64("ppc64", "powerpc64"),
    /** IBM Z. */
    S390X("s390x"),
    /** 64-bit RISC-V. */
    RISCV64("riscv64"),
    /** 64-bit LoongArch. */
    LOONGARCH64("loongarch64", "loong64"),
    /** 64-bit MIPS, little-endian. */
    MIPS64EL("mips64el", "mips64le"),
    /** 64-bit SPARC. */
    SPARCV9("sparcv9", "sparc64");

    private final String word;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> aliases;

    Architecture(String word, String... aliases) {
        this.word = word;
        this.aliases = List.of(aliases);
    }

    /**
     * The architecture that a word means, in a contract as well as in {@code os.arch} and in a JDK's release file.
     *
     * @param word the word or an alias of it, in upper or lower case
     * @return the architecture; empty if no contract knows the word
     */
    public static Optional<Architecture> parse(String word) {
        String name = word.toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(arch -> arch.word.equals(name) || arch.aliases.contains(name))
                .findFirst();
    }

    /**
     * The words that a contract may use, without their aliases.
     *
     * @return the words, commonest first
     */
    public static List<String> words() {
        return Stream.of(values()).map(Architecture::word).toList();
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
