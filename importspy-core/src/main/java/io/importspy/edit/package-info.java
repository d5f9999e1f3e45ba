/**
 * Contracts changed in place: what is added, removed or reworded is edited as text, and every other character stays.
 *
 * <p>An edit is planned on the tree of the text as a few {@link io.importspy.edit.TextEdit}s, together with the tree that must be read
 * afterwards. It only counts if that very tree is read, so that no edit can change what it does not mean to: one that would, because of
 * an alias or of a way to write YAML that nobody thought of, is refused.
 */
@NullMarked
package io.importspy.edit;

import org.jspecify.annotations.NullMarked;
