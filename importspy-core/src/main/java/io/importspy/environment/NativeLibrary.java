package io.importspy.environment;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A platform that a native library is for, by its own header.
 *
 * @param os the operating system; that of an ELF file that does not tell is Linux
 * @param arch the processor; empty where contracts have no word for it
 */
public record NativeLibrary(OperatingSystem os, Optional<Architecture> arch) {

    private static final int ELF = 0x7F454C46;
    private static final int MACH_32 = 0xFEEDFACE;
    private static final int MACH_64 = 0xFEEDFACF;
    private static final int MACH_MANY = 0xCAFEBABE;
    private static final int MACH_MANY_WIDE = 0xCAFEBABF;
    private static final int MZ = 0x5A4D;
    private static final int PE = 0x4550;

    /** Less than any of these headers, and more than is asked of those whose place is fixed. */
    private static final int SMALLEST = 64;

    /**
     * Reads the header of a library.
     *
     * @param content the library, or its beginning
     * @return its platforms, several for a universal library of macOS; none if it is nothing that this knows
     */
    public static List<NativeLibrary> read(byte[] content) {
        if (content.length < SMALLEST) {
            return List.of();
        }
        ByteBuffer bytes = ByteBuffer.wrap(content);
        return switch (bytes.getInt(0)) {
            case ELF -> List.of(elf(bytes));
            case MACH_32, MACH_64 -> List.of(mac(bytes.getInt(4)));
            case MACH_MANY -> universal(bytes, 20);
            case MACH_MANY_WIDE -> universal(bytes, 32);
            default -> littleEndian(bytes.order(ByteOrder.LITTLE_ENDIAN));
        };
    }

    /** The System V ABI, with its supplements for processors. */
    private static NativeLibrary elf(ByteBuffer bytes) {
        boolean wide = bytes.get(4) == 2;
        boolean little = bytes.get(5) == 1;
        bytes.order(little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int machine = bytes.getShort(18) & 0xFFFF;
        OperatingSystem os = switch (bytes.get(7)) {
            case 1 -> OperatingSystem.HPUX;
            case 2 -> OperatingSystem.NETBSD;
            case 6 -> OperatingSystem.SOLARIS;
            case 9 -> OperatingSystem.FREEBSD;
            case 12 -> OperatingSystem.OPENBSD;
            default -> OperatingSystem.LINUX;
        };
        return new NativeLibrary(os, wide ? wide(machine, little) : narrow(machine));
    }

    private static Optional<Architecture> wide(int machine, boolean little) {
        return switch (machine) {
            case 62 -> Optional.of(Architecture.X86_64);
            case 183 -> Optional.of(Architecture.AARCH64);
            case 21 -> Optional.of(little ? Architecture.PPC64LE : Architecture.PPC64);
            case 22 -> Optional.of(Architecture.S390X);
            case 43 -> Optional.of(Architecture.SPARCV9);
            case 243 -> Optional.of(Architecture.RISCV64);
            case 258 -> Optional.of(Architecture.LOONGARCH64);
            case 8 -> little ? Optional.of(Architecture.MIPS64EL) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<Architecture> narrow(int machine) {
        return switch (machine) {
            case 3 -> Optional.of(Architecture.X86);
            case 40 -> Optional.of(Architecture.ARM);
            default -> Optional.empty();
        };
    }

    /** What is left: a library of macOS in the order of bytes that its processors have today, or one of Windows. */
    private static List<NativeLibrary> littleEndian(ByteBuffer bytes) {
        int magic = bytes.getInt(0);
        if (magic == MACH_32 || magic == MACH_64) {
            return List.of(mac(bytes.getInt(4)));
        }
        int header = bytes.getInt(0x3C);
        boolean isWindows =
                (magic & 0xFFFF) == MZ && header > 0 && header <= bytes.capacity() - 6 && bytes.getInt(header) == PE;
        return isWindows ? List.of(windows(bytes.getShort(header + 4) & 0xFFFF)) : List.of();
    }

    private static NativeLibrary windows(int machine) {
        Optional<Architecture> arch = switch (machine) {
            case 0x14C -> Optional.of(Architecture.X86);
            case 0x8664 -> Optional.of(Architecture.X86_64);
            case 0xAA64 -> Optional.of(Architecture.AARCH64);
            case 0x1C4 -> Optional.of(Architecture.ARM);
            default -> Optional.empty();
        };
        return new NativeLibrary(OperatingSystem.WINDOWS, arch);
    }

    private static NativeLibrary mac(int processor) {
        Optional<Architecture> arch = switch (processor) {
            case 7 -> Optional.of(Architecture.X86);
            case 0x01000007 -> Optional.of(Architecture.X86_64);
            case 0x0100000C -> Optional.of(Architecture.AARCH64);
            case 0x01000012 -> Optional.of(Architecture.PPC64);
            default -> Optional.empty();
        };
        return new NativeLibrary(OperatingSystem.MACOS, arch);
    }

    private static List<NativeLibrary> universal(ByteBuffer bytes, int entry) {
        long count = bytes.getInt(4) & 0xFFFFFFFFL;
        List<NativeLibrary> libraries = new ArrayList<>();
        for (int at = 8;
                libraries.size() < count && at <= bytes.capacity() - entry && at < entry * SMALLEST;
                at += entry) {
            libraries.add(mac(bytes.getInt(at)));
        }
        return libraries;
    }

    /**
     * Whether it may be for an operating system whose ELF files need not say so, and have the same form as those of Linux.
     *
     * @param other the operating system
     * @return true for some of the others if it is taken for one of Linux
     */
    public boolean mayBeFor(OperatingSystem other) {
        return os == OperatingSystem.LINUX
                && (other == OperatingSystem.SOLARIS
                        || other == OperatingSystem.OPENBSD
                        || other == OperatingSystem.NETBSD);
    }

    @Override
    public String toString() {
        return os + "/" + arch.map(Architecture::toString).orElse("another processor");
    }
}
