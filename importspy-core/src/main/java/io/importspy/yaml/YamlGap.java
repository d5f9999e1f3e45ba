package io.importspy.yaml;

/**
 * A node that could not be read. A fault says why, so whoever meets a gap says nothing more about it.
 *
 * @param start where it begins
 * @param end where it ends
 */
public record YamlGap(int start, int end) implements YamlNode {}
