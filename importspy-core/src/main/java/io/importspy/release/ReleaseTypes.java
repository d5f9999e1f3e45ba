package io.importspy.release;

import java.util.Optional;

/** The types of one Java release, whoever may use them. */
interface ReleaseTypes {

    /**
     * Looks up a type.
     *
     * @param internalName its internal name; any text
     */
    Optional<PlatformType> find(String internalName);

    /**
     * Whether a package is API.
     *
     * @param module the module that has the package
     * @param packageName the package, with dots
     */
    boolean isExported(String module, String packageName);
}
