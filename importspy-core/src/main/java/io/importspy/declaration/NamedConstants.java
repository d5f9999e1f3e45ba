package io.importspy.declaration;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The constants of {@code java.lang} that are known by name, above all those that have no literal. */
final class NamedConstants {

    private static final Map<String, Object> VALUES = Map.ofEntries(
            Map.entry("java.lang.Byte.MIN_VALUE", Byte.MIN_VALUE),
            Map.entry("java.lang.Byte.MAX_VALUE", Byte.MAX_VALUE),
            Map.entry("java.lang.Short.MIN_VALUE", Short.MIN_VALUE),
            Map.entry("java.lang.Short.MAX_VALUE", Short.MAX_VALUE),
            Map.entry("java.lang.Character.MIN_VALUE", Character.MIN_VALUE),
            Map.entry("java.lang.Character.MAX_VALUE", Character.MAX_VALUE),
            Map.entry("java.lang.Integer.MIN_VALUE", Integer.MIN_VALUE),
            Map.entry("java.lang.Integer.MAX_VALUE", Integer.MAX_VALUE),
            Map.entry("java.lang.Long.MIN_VALUE", Long.MIN_VALUE),
            Map.entry("java.lang.Long.MAX_VALUE", Long.MAX_VALUE),
            Map.entry("java.lang.Float.MIN_VALUE", Float.MIN_VALUE),
            Map.entry("java.lang.Float.MIN_NORMAL", Float.MIN_NORMAL),
            Map.entry("java.lang.Float.MAX_VALUE", Float.MAX_VALUE),
            Map.entry("java.lang.Float.NaN", Float.NaN),
            Map.entry("java.lang.Float.NEGATIVE_INFINITY", Float.NEGATIVE_INFINITY),
            Map.entry("java.lang.Float.POSITIVE_INFINITY", Float.POSITIVE_INFINITY),
            Map.entry("java.lang.Double.MIN_VALUE", Double.MIN_VALUE),
            Map.entry("java.lang.Double.MIN_NORMAL", Double.MIN_NORMAL),
            Map.entry("java.lang.Double.MAX_VALUE", Double.MAX_VALUE),
            Map.entry("java.lang.Double.NaN", Double.NaN),
            Map.entry("java.lang.Double.NEGATIVE_INFINITY", Double.NEGATIVE_INFINITY),
            Map.entry("java.lang.Double.POSITIVE_INFINITY", Double.POSITIVE_INFINITY));

    private NamedConstants() {}

    /** The value of a constant, by the fully qualified name of the field; null if it is none of these. */
    static @Nullable Object value(String name) {
        return VALUES.get(name);
    }
}
