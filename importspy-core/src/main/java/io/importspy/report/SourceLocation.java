package io.importspy.report;

/**
 * A place in a file of the repository.
 *
 * @param path the path from the repository's root, with {@code /} between names
 * @param line the line, from 1; 0 where it is not known
 * @param column the column in characters, from 1; 0 where it is not known
 */
record SourceLocation(String path, int line, int column) {}
