package io.importspy.artifact;

import io.importspy.archive.Reason;
import io.importspy.archive.UndecidableException;
import java.util.List;

/** Composes {@link Reason#TYPE_NOT_FOUND}. */
public final class NotFound {
    private NotFound() {}

    /**
     * Says that nobody has a type.
     *
     * @param internalName its binary name in internal form (JVMS 4.2.1)
     * @param gaps the entries of the class path that do not exist
     * @return what to throw
     */
    public static UndecidableException of(String internalName, List<String> gaps) {
        return of(internalName, "", gaps);
    }

    /**
     * Says that nobody has a type that somebody needs.
     *
     * @param internalName its binary name in internal form (JVMS 4.2.1)
     * @param need who needs it and why, as a sentence without its stop
     * @param gaps the entries of the class path that do not exist
     * @return what to throw
     */
    public static UndecidableException of(String internalName, String need, List<String> gaps) {
        String found = need.isEmpty() ? "no such type" : "no such type, though " + need;
        return new UndecidableException(
                Reason.TYPE_NOT_FOUND,
                internalName.replace('/', '.'),
                "the type in the artifact, on its class path or in the JDK",
                gaps.isEmpty() ? found : found + "; these class path entries do not exist: " + gaps,
                gaps.isEmpty()
                        ? "add the dependency that contains it to the class path"
                        : "build or resolve what is missing");
    }
}
