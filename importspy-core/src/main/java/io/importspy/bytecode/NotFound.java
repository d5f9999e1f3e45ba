package io.importspy.bytecode;

import io.importspy.archive.Reason;
import io.importspy.archive.UndecidableException;
import java.util.List;

/** Composes {@link Reason#TYPE_NOT_FOUND}. */
final class NotFound {
    private NotFound() {}

    static UndecidableException of(String internalName, List<String> gaps) {
        return of(internalName, "", gaps);
    }

    /** As {@link #of(String, List)}, with who needs it and why, as a sentence without its stop. */
    static UndecidableException of(String internalName, String need, List<String> gaps) {
        String found = need.isEmpty() ? "no such type" : "no such type, though " + need;
        return new UndecidableException(
                Reason.TYPE_NOT_FOUND,
                internalName.replace('/', '.'),
                "the type in the artifact, on its class path or in the JDK",
                gaps.isEmpty() ? found : found + "; these class path entries do not exist: " + gaps,
                gaps.isEmpty()
                        ? "add the dependency that holds it to the class path"
                        : "build or resolve what is missing");
    }
}
