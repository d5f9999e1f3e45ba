package io.importspy.declaration;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words that Java keeps for itself (JLS 3.9 and 3.10). */
public final class Keywords {

    /** The reserved keywords and the literals that look like names; none of them names anything. */
    private static final Set<String> RESERVED = Set.of("""
            abstract assert boolean break byte case catch char class const continue default do double else enum extends \
            final finally float for goto if implements import instanceof int interface long native new package private \
            protected public return short static strictfp super switch synchronized this throw throws transient try \
            void volatile while _ true false null""".split(" "));

    private static final Map<String, Modifier> MODIFIERS = modifiers();

    private static final Map<String, PrimitiveType> PRIMITIVES = primitives();

    private static final Map<String, TypeKind> KINDS = Map.of(
            "class", TypeKind.CLASS, "interface", TypeKind.INTERFACE, "enum", TypeKind.ENUM, "record", TypeKind.RECORD);

    private Keywords() {}

    private static Map<String, Modifier> modifiers() {
        Map<String, Modifier> byKeyword = new HashMap<>();
        for (Modifier modifier : Modifier.values()) {
            byKeyword.put(modifier.keyword(), modifier);
        }
        return byKeyword;
    }

    private static Map<String, PrimitiveType> primitives() {
        Map<String, PrimitiveType> byKeyword = new HashMap<>();
        for (PrimitiveType type : PrimitiveType.values()) {
            byKeyword.put(type.keyword(), type);
        }
        return byKeyword;
    }

    /** The modifiers and primitive types: what stands in front of a member's name without being looked up. */
    static Stream<String> inFrontOfMembers() {
        return Stream.concat(MODIFIERS.keySet().stream(), PRIMITIVES.keySet().stream());
    }

    static boolean isInFrontOfMembers(String word) {
        return MODIFIERS.containsKey(word) || PRIMITIVES.containsKey(word);
    }

    /** The modifiers and kinds: what stands in front of a type's name. */
    static Stream<String> inFrontOfTypes() {
        return Stream.concat(MODIFIERS.keySet().stream(), KINDS.keySet().stream());
    }

    /**
     * Whether a word is kept by the language, so that nothing can be called by it.
     *
     * @param word a word
     * @return true for keywords, {@code _} and the literals that look like names
     */
    public static boolean isReserved(String word) {
        return RESERVED.contains(word);
    }

    static @Nullable Modifier modifier(String word) {
        return MODIFIERS.get(word);
    }

    /** The primitive type, or {@code void}, that a word names. */
    static @Nullable PrimitiveType primitive(String word) {
        return PRIMITIVES.get(word);
    }

    /** The kind that a word begins; {@code @interface} is two words. */
    static @Nullable TypeKind kind(String word) {
        return KINDS.get(word);
    }
}
