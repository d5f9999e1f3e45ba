package io.importspy.reference;

import java.util.LinkedHashSet;
import java.util.Set;

/** A class itself, or one of its members: what its declaration mentions, and where its code is. */
final class Part {

    private static final String LAMBDA = "lambda$";

    private final String user;
    private final Set<Reference> mentioned = new LinkedHashSet<>();
    private int code;

    private Part(String user) {
        this.user = user;
    }

    static Part type(String internalName) {
        return new Part(internalName.replace('/', '.'));
    }

    /** A member; the body of a lambda expression goes by the name of the method that it stands in, as javac tells it. */
    static Part member(String internalName, String name, String descriptor) {
        String type = internalName.replace('/', '.');
        if (name.startsWith(LAMBDA) && name.indexOf('$', LAMBDA.length()) > 0) {
            String around = name.substring(LAMBDA.length(), name.indexOf('$', LAMBDA.length()));
            return new Part(around.equals("new") || around.equals("static") ? type : type + "." + around);
        }
        return switch (name) {
            case "<clinit>" -> new Part(type);
            case "<init>" -> new Part(type + Parameters.of(descriptor));
            default -> new Part(type + "." + name + Parameters.of(descriptor));
        };
    }

    String user() {
        return user;
    }

    Set<Reference> mentioned() {
        return mentioned;
    }

    void code(int offset) {
        code = offset;
    }

    /** Where the content of its Code attribute begins; 0 if it has none. */
    int code() {
        return code;
    }
}
