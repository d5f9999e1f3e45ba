package io.importspy.contract;

/**
 * A pattern for paths in an archive, with the wildcards of Ant.
 *
 * @param path the pattern; behind {@code !/} one for paths in an archive within
 * @param remarks its reason and its weight
 */
public record PathEntry(Written<String> path, Remarks remarks) {}
