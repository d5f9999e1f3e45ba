package io.importspy.reference;

import io.importspy.classfile.ByteCursor;

/** How long instructions are (JVMS 6.5). */
final class Instructions {

    static final int LDC = 18;
    static final int MULTIANEWARRAY = 197;

    private static final int IINC = 132;
    private static final int TABLESWITCH = 170;
    private static final int LOOKUPSWITCH = 171;
    private static final int WIDE = 196;

    /** The bytes behind each opcode; {@code x} where that depends. */
    private static final String OPERANDS = "0".repeat(16) // constants
            + "12122" // bipush, sipush, ldc, ldc_w, ldc2_w
            + "1".repeat(5) + "0".repeat(28) // loads
            + "1".repeat(5) + "0".repeat(73) // stores, stack, arithmetic
            + "2" + "0".repeat(20) // iinc, conversions, comparisons
            + "2".repeat(16) // branches
            + "1xx" + "0".repeat(6) // ret, switches, returns
            + "2".repeat(7) + "44" // fields, calls
            + "2120022" + "00" // new, newarray, anewarray, arraylength, athrow, checkcast, instanceof, monitors
            + "x3" + "22" + "44"; // wide, multianewarray, branches on null, wide branches

    private Instructions() {}

    /** Whether the operand of an instruction is the index of a constant, in two bytes or, of {@link #LDC}, in one. */
    static boolean hasConstant(int opcode) {
        return switch (opcode) {
            case LDC, 19, 20, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187, 189, 192, 193, MULTIANEWARRAY -> true;
            default -> false;
        };
    }

    /**
     * Goes behind an instruction.
     *
     * @param in behind its opcode
     * @param pc the offset of the opcode in the code
     */
    static void skip(ByteCursor in, int opcode, int pc) {
        if (opcode >= OPERANDS.length()) {
            throw in.malformed("the opcode " + opcode + ", which is none");
        }
        switch (opcode) {
            case TABLESWITCH -> {
                in.skip(padding(pc) + 4);
                long low = (int) in.u4();
                long high = (int) in.u4();
                if (low > high) {
                    throw in.malformed("a switch from " + low + " to " + high);
                }
                in.skip(4 * (high - low + 1));
            }
            case LOOKUPSWITCH -> {
                in.skip(padding(pc) + 4);
                in.skip(8 * in.u4());
            }
            case WIDE -> in.skip(in.u1() == IINC ? 4 : 2);
            default -> in.skip(OPERANDS.charAt(opcode) - '0');
        }
    }

    private static int padding(int pc) {
        return 3 - (pc & 3);
    }
}
