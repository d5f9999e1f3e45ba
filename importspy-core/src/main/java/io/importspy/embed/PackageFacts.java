package io.importspy.embed;

import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.Attributes.Name;
import java.util.jar.Manifest;
import org.jspecify.annotations.Nullable;

/**
 * What a manifest says of a package: in the package's own section, else in the main one (JAR File Specification, "Package Sealing" and
 * "Package Versioning").
 *
 * @param name the package
 * @param main the main section
 * @param own the package's section
 */
record PackageFacts(String name, Attributes main, Attributes own) {

    static PackageFacts of(String name, Optional<Manifest> manifest) {
        Attributes none = new Attributes();
        return new PackageFacts(
                name,
                manifest.map(Manifest::getMainAttributes).orElse(none),
                manifest.map(all -> all.getAttributes(name.replace('.', '/') + '/'))
                        .orElse(none));
    }

    /** An attribute, or null where neither section has it, as {@code definePackage} takes it. */
    @Nullable
    String value(Name attribute) {
        String value = own.getValue(attribute);
        return value == null ? main.getValue(attribute) : value;
    }

    boolean sealed() {
        return "true".equalsIgnoreCase(value(Name.SEALED));
    }
}
