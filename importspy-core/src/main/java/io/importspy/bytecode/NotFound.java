package io.importspy.bytecode;

import java.util.List;

/** Composes {@link Reason#TYPE_NOT_FOUND}. */
final class NotFound {
    private NotFound() {}

    static UndecidableException of(String internalName, List<String> gaps) {
        return new UndecidableException(
                Reason.TYPE_NOT_FOUND,
                internalName.replace('/', '.'),
                "the type in the artifact, on its class path or in the JDK",
                gaps.isEmpty() ? "no such type" : "no such type, and these class path entries do not exist: " + gaps,
                gaps.isEmpty()
                        ? "add the dependency that holds it to the class path"
                        : "build or resolve what is missing");
    }
}
