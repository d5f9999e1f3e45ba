package io.importspy.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells from the texts of a class file's constants alone that it refers to nothing that somebody looks for, so that nobody need
 * ask what it refers to: what is not among them cannot be referred to. Asked by several threads at once.
 *
 * @param <C> what a text may tell
 */
public interface ConstantPoolFilter<C> {

    /**
     * Whether a name may tell anything, that of a type, a member or what else a string says.
     *
     * @param first the first character of the name
     * @param isType whether it is the internal name of a type
     * @return false if no name does that begins so
     */
    boolean isRaisedByNames(char first, boolean isType);

    /**
     * What a text tells. It is asked once for equal texts, or now and then once more.
     *
     * @param text a text; text from strangers
     * @param isType whether it is the internal name of a class, or the descriptor of an array class (JVMS 4.4.1); else it may be the
     *     name of a member, a descriptor, a signature, the content of a string or anything else
     * @return a clue; null for nearly all texts
     */
    @Nullable
    C clue(String text, boolean isType);

    /**
     * Whether a class file with these clues may refer to something that is looked for.
     *
     * @param clues those of its texts, at least one
     * @return true if it has to be read
     */
    boolean isRaisedBy(List<C> clues);
}
