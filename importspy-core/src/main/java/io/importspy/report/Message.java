package io.importspy.report;

/**
 * One call of a logger. A finding is one message, because parallel builds interleave calls but never one call.
 *
 * @param level how loud it is
 * @param text what it says: lines separated by {@code \n}, all but the first one indented; nothing in it can move a cursor
 *     or end a line but what the report itself put there, and the escapes of a {@link Style}
 */
public record Message(Level level, String text) {}
