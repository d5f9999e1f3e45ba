package io.importspy.reference;

import java.util.List;
import java.util.Optional;

/**
 * Who refers to something: a class, or a member of it. Text from strangers.
 *
 * @param type the binary name of the class
 * @param member the name of the member, {@code <init>} for a constructor; empty for the class itself
 * @param parameters the simple names of its parameters' types; empty for a field, and for the body of a lambda expression, which goes by the
 *     name of the method that it stands in
 */
public record User(String type, Optional<String> member, Optional<List<String>> parameters) {

    /** The name of all constructors. */
    public static final String CONSTRUCTOR = "<init>";

    /** The class itself. */
    static User of(String type) {
        return new User(type, Optional.empty(), Optional.empty());
    }

    /**
     * Whether it is a constructor.
     *
     * @return false for any other member, and for a class
     */
    public boolean isConstructor() {
        return member.filter(CONSTRUCTOR::equals).isPresent();
    }

    /** As messages name it: {@code com.acme.Plugin.run(Context)}, a constructor as {@code com.acme.Plugin(Context)}, or the class alone. */
    @Override
    public String toString() {
        return type
                + member.filter(name -> !isConstructor()).map("."::concat).orElse("")
                + parameters.map(types -> '(' + String.join(", ", types) + ')').orElse("");
    }
}
