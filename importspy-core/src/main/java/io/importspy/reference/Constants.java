package io.importspy.reference;

import static io.importspy.classfile.ConstantPool.FIELD;
import static io.importspy.classfile.ConstantPool.INTERFACE_METHOD;

import io.importspy.classfile.ConstantPool;
import io.importspy.classfile.ProvenClass;
import io.importspy.classfile.SignatureParser;
import io.importspy.reference.Reference.Need;
import io.importspy.reference.Reference.ToField;
import io.importspy.reference.Reference.ToMethod;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What single constants of a class file refer to. Each text is decoded once. */
final class Constants {

    private static final String OBJECT = "java/lang/Object";

    private final String where;
    private final ConstantPool pool;
    private final @Nullable String[] texts;
    private final Map<Integer, List<Integer>> bootstraps = new HashMap<>();

    Constants(ProvenClass file) {
        this.where = file.file().where();
        this.pool = file.constants();
        this.texts = new String[pool.size()];
    }

    /** The type that a class constant means: of an array its elements'; empty if that is a primitive type. */
    String type(int index) {
        String name = text(pool.u2(index, 0));
        if (name.charAt(0) != '[') {
            return name;
        }
        int begin = name.lastIndexOf('[') + 1;
        return name.charAt(begin) == 'L' ? name.substring(begin + 1, name.length() - 1) : "";
    }

    /** A field or method, with the type in which it is looked up. */
    Reference member(int index) {
        String owner = text(pool.u2(pool.u2(index, 0), 0));
        String type = owner.charAt(0) == '[' ? OBJECT : owner;
        int nameAndType = pool.u2(index, 2);
        String name = text(pool.u2(nameAndType, 0));
        String descriptor = text(pool.u2(nameAndType, 2));
        return pool.tag(index) == FIELD
                ? new ToField(type, name, descriptor)
                : new ToMethod(type, name, descriptor, pool.tag(index) == INTERFACE_METHOD);
    }

    /** Whether it is the {@code clone} of an array, which overrides that of Object (JLS 10.7), and so is a method of nobody else. */
    boolean isCloneOfArray(int index) {
        return text(pool.u2(pool.u2(index, 0), 0)).charAt(0) == '['
                && text(pool.u2(pool.u2(index, 2), 0)).equals("clone");
    }

    /** A constant of an enum that is the value of an annotation; none if its descriptor is not that of a class. */
    Optional<ToField> inAnnotation(int descriptor, int name) {
        String type = text(descriptor);
        return type.startsWith("L") && type.endsWith(";")
                ? ofEnum(type.substring(1, type.length() - 1), text(name), Need.NAMED)
                : Optional.empty();
    }

    /** A constant of an enum; none if the texts are no names (JVMS 4.2). */
    static Optional<ToField> ofEnum(String type, String name, Need need) {
        boolean isName = !type.isEmpty() && !name.isEmpty() && name.indexOf('/') < 0;
        boolean isUnqualified = (type + name).chars().noneMatch(c -> c == ';' || c == '[' || c == '.');
        return isName && isUnqualified
                ? Optional.of(new ToField(type, name, 'L' + type + ';', need))
                : Optional.empty();
    }

    /** Passes on the types in a descriptor. */
    void descriptor(int utf8, boolean linked, TypeSink types) {
        String descriptor = text(utf8);
        int begin = descriptor.indexOf('L');
        while (begin >= 0) {
            int end = descriptor.indexOf(';', begin); // it is proven, so that there is one
            types.add(descriptor, begin + 1, end, linked);
            begin = descriptor.indexOf('L', end);
        }
    }

    /** Passes on the types in a generic signature. */
    void signature(int utf8, TypeSink types) {
        SignatureParser.signature(text(utf8), where, types).any();
    }

    /** A text. */
    String text(int utf8) {
        String known = texts[utf8];
        if (known == null) {
            known = pool.text(utf8);
            texts[utf8] = known;
        }
        return known;
    }

    /** Takes what a bootstrap method is made of: first its method handle, then its arguments. */
    void bootstrap(int method, int index) {
        bootstraps.computeIfAbsent(method, any -> new ArrayList<>()).add(index);
    }

    /** What the bootstrap method of a computed constant or call site is made of. */
    List<Integer> bootstrapOf(int index) {
        return bootstraps.getOrDefault(pool.u2(index, 0), List.of());
    }
}
