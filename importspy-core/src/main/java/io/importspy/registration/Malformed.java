package io.importspy.registration;

/**
 * A part of a file that its reader refuses at run time.
 *
 * @param service the name of the service, as {@link Registration} has it
 * @param file the file, for messages
 * @param line the line, from 1; 0 where it is not known
 * @param expected what the reader takes
 * @param found what is there instead; text from strangers
 */
public record Malformed(String service, String file, int line, String expected, String found) {}
