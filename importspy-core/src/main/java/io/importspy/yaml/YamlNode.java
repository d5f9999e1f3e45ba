package io.importspy.yaml;

/** A node of a document. Where an alias stands, the node is the very one that the anchor names, with its place there. */
public sealed interface YamlNode permits YamlText, YamlList, YamlMap, YamlGap {

    /**
     * Where its content begins, behind anchor and tag.
     *
     * @return the offset in {@code char}s from the start of the text
     */
    int start();

    /**
     * Where it ends.
     *
     * @return the offset behind its last {@code char}
     */
    int end();
}
