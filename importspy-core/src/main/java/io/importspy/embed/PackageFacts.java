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

    private @Nullable String value(Name attribute) {
        String value = own.getValue(attribute);
        return value == null ? main.getValue(attribute) : value;
    }

    @Nullable
    String specificationTitle() {
        return value(Name.SPECIFICATION_TITLE);
    }

    @Nullable
    String specificationVersion() {
        return value(Name.SPECIFICATION_VERSION);
    }

    @Nullable
    String specificationVendor() {
        return value(Name.SPECIFICATION_VENDOR);
    }

    @Nullable
    String implementationTitle() {
        return value(Name.IMPLEMENTATION_TITLE);
    }

    @Nullable
    String implementationVersion() {
        return value(Name.IMPLEMENTATION_VERSION);
    }

    @Nullable
    String implementationVendor() {
        return value(Name.IMPLEMENTATION_VENDOR);
    }

    boolean sealed() {
        return "true".equalsIgnoreCase(value(Name.SEALED));
    }
}
