package io.importspy.check.deployment;

import io.importspy.archive.UndecidableException;
import io.importspy.artifact.ClassVariant;
import io.importspy.check.rule.Inspection;
import io.importspy.check.rule.Places;
import io.importspy.verdict.Place;
import java.util.Optional;

/** How messages show class files that may be for some Java releases only. */
final class ReleaseVariants {

    private ReleaseVariants() {}

    static String name(ClassVariant variant) {
        return variant.internalName().replace('/', '.')
                + (variant.since() > 1 ? " (for Java " + variant.since() + " and later)" : "");
    }

    /** Its source, where that is known; else the entry. */
    static Optional<Place> place(ClassVariant variant, Inspection inspection) {
        try {
            return inspection
                    .hierarchy()
                    .findInternal(variant.internalName())
                    .filter(type -> type.where().endsWith(variant.entryName()))
                    .map(Places::of)
                    .or(() -> Optional.of(Place.of(variant.entryName(), 0)));
        } catch (UndecidableException e) {
            return Optional.of(Place.of(variant.entryName(), 0)); // no type, as a module descriptor is none
        }
    }
}
