package io.importspy.declaration;

import static io.importspy.declaration.Modifier.ABSTRACT;
import static io.importspy.declaration.Modifier.DEFAULT;
import static io.importspy.declaration.Modifier.FINAL;
import static io.importspy.declaration.Modifier.NATIVE;
import static io.importspy.declaration.Modifier.NON_SEALED;
import static io.importspy.declaration.Modifier.PRIVATE;
import static io.importspy.declaration.Modifier.PROTECTED;
import static io.importspy.declaration.Modifier.PUBLIC;
import static io.importspy.declaration.Modifier.SEALED;
import static io.importspy.declaration.Modifier.STATIC;
import static io.importspy.declaration.Modifier.STRICTFP;
import static io.importspy.declaration.Modifier.SYNCHRONIZED;
import static io.importspy.declaration.Modifier.TRANSIENT;
import static io.importspy.declaration.Modifier.VOLATILE;

import java.util.Optional;

/** What a modifier can stand in front of, and which modifiers Java allows there. Any type may be nested in another. */
enum ModifierTarget {
    /** JLS 8.1.1. A header that leaves the kind open may have any modifier of a type. */
    CLASS("a class", PUBLIC, PROTECTED, PRIVATE, ABSTRACT, STATIC, SEALED, NON_SEALED, FINAL, STRICTFP),
    /** JLS 9.1.1. */
    INTERFACE("an interface", PUBLIC, PROTECTED, PRIVATE, ABSTRACT, STATIC, SEALED, NON_SEALED, STRICTFP),
    /** JLS 9.6. */
    ANNOTATION("an annotation interface", PUBLIC, PROTECTED, PRIVATE, ABSTRACT, STATIC, STRICTFP),
    /** JLS 8.9. */
    ENUM("an enum", PUBLIC, PROTECTED, PRIVATE, STATIC, STRICTFP),
    /** JLS 8.10. */
    RECORD("a record", PUBLIC, PROTECTED, PRIVATE, STATIC, FINAL, STRICTFP),
    /** JLS 8.3.1. */
    FIELD("a field", PUBLIC, PROTECTED, PRIVATE, STATIC, FINAL, TRANSIENT, VOLATILE),
    /** JLS 9.3. */
    INTERFACE_FIELD("a field of an interface", PUBLIC, STATIC, FINAL),
    /** JLS 8.4.3. */
    METHOD("a method of a class", PUBLIC, PROTECTED, PRIVATE, ABSTRACT, STATIC, FINAL, SYNCHRONIZED, NATIVE, STRICTFP),
    /** JLS 8.10: a record is final, and nothing in it is native. */
    RECORD_METHOD("a method of a record", PUBLIC, PROTECTED, PRIVATE, STATIC, FINAL, SYNCHRONIZED, STRICTFP),
    /** JLS 9.4. */
    INTERFACE_METHOD("a method of an interface", PUBLIC, PRIVATE, ABSTRACT, DEFAULT, STATIC, STRICTFP),
    /** JLS 9.6.1. */
    ELEMENT("an element of an annotation interface", PUBLIC, ABSTRACT),
    /** JLS 8.4.3 and 9.4: the kind of the type is open. */
    ANY_METHOD(
            "a method", PUBLIC, PROTECTED, PRIVATE, ABSTRACT, DEFAULT, STATIC, FINAL, SYNCHRONIZED, NATIVE, STRICTFP),
    /** JLS 8.8.3. */
    CONSTRUCTOR("a constructor", PUBLIC, PROTECTED, PRIVATE),
    /** JLS 8.9.2. */
    ENUM_CONSTRUCTOR("a constructor of an enum", PRIVATE);

    private final String phrase;

    @SuppressWarnings("ImmutableEnumChecker") // a record of one number
    private final Modifiers allowed;

    ModifierTarget(String phrase, Modifier... allowed) {
        this.phrase = phrase;
        this.allowed = Modifiers.of(allowed);
    }

    static ModifierTarget ofType(Optional<TypeKind> kind) {
        return switch (kind.orElse(TypeKind.CLASS)) {
            case CLASS -> CLASS;
            case INTERFACE -> INTERFACE;
            case ANNOTATION -> ANNOTATION;
            case ENUM -> ENUM;
            case RECORD -> RECORD;
        };
    }

    static ModifierTarget ofField(Optional<TypeKind> kind) {
        return kind.isPresent() && kind.get().isInterface() ? INTERFACE_FIELD : FIELD;
    }

    static ModifierTarget ofMethod(Optional<TypeKind> kind) {
        if (kind.isEmpty()) {
            return ANY_METHOD;
        }
        return switch (kind.get()) {
            case CLASS, ENUM -> METHOD;
            case INTERFACE -> INTERFACE_METHOD;
            case ANNOTATION -> ELEMENT;
            case RECORD -> RECORD_METHOD;
        };
    }

    static ModifierTarget ofConstructor(Optional<TypeKind> kind) {
        return kind.equals(Optional.of(TypeKind.ENUM)) ? ENUM_CONSTRUCTOR : CONSTRUCTOR;
    }

    /** What stands here, with an article. */
    String phrase() {
        return phrase;
    }

    /** The modifiers that Java allows here. */
    Modifiers allowed() {
        return allowed;
    }

    boolean isMethod() {
        return this == METHOD
                || this == RECORD_METHOD
                || this == INTERFACE_METHOD
                || this == ELEMENT
                || this == ANY_METHOD;
    }
}
