/**
 * YAML as small immutable nodes that know their place: the one package that imports SnakeYAML, and of it only the scanner and the
 * parser. No object is ever constructed from a document and no value is ever given a type: a text is its characters.
 *
 * <p>Bytes become a {@link io.importspy.yaml.SourceText}, and that a {@link io.importspy.yaml.YamlDocument} with a
 * node for each text, list and map, and a {@link io.importspy.yaml.YamlFault} for all that is wrong. Nothing here knows
 * what a contract is.
 */
@NullMarked
package io.importspy.yaml;

import org.jspecify.annotations.NullMarked;
