package io.importspy.generate;

/**
 * Where a contract comes from, as the comment at its top says.
 *
 * @param fileName the file name that the artifact goes by
 * @param command what writes the contract anew
 */
public record Origin(String fileName, String command) {}
