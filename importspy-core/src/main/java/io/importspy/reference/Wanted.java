package io.importspy.reference;

import static io.importspy.classfile.ConstantPool.CLASS;
import static io.importspy.classfile.ConstantPool.DYNAMIC;
import static io.importspy.classfile.ConstantPool.FIELD;
import static io.importspy.classfile.ConstantPool.INTERFACE_METHOD;
import static io.importspy.classfile.ConstantPool.INVOKE_DYNAMIC;
import static io.importspy.classfile.ConstantPool.METHOD;
import static io.importspy.classfile.ConstantPool.METHOD_HANDLE;
import static io.importspy.classfile.ConstantPool.METHOD_TYPE;

import io.importspy.classfile.ConstantPool;
import io.importspy.classfile.ProvenClass;
import io.importspy.reference.Reference.ToType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Which constants of a class file lead to the references that somebody looks for. */
final class Wanted {

    private final ConstantPool pool;
    private final Constants constants;
    private final Map<String, Reference> types = new HashMap<>();
    private final Set<Reference> members = new LinkedHashSet<>();
    private final EnumLabels labels;
    private final Map<Integer, Set<Reference>> known = new HashMap<>();

    Wanted(ProvenClass file, Set<? extends Reference> wanted) {
        this.pool = file.constants();
        this.constants = new Constants(file);
        this.labels = new EnumLabels(pool, constants);
        for (Reference reference : wanted) {
            if (reference instanceof ToType type) {
                types.put(type.type(), reference);
            } else {
                members.add(reference);
            }
        }
    }

    Constants constants() {
        return constants;
    }

    /** What is wanted and an instruction leads to that has this constant. */
    Set<Reference> in(int index) {
        Set<Reference> found = known.get(index);
        if (found == null) {
            found = new LinkedHashSet<>();
            collect(index, found);
            known.put(index, found);
        }
        return found;
    }

    /** Adds a constant of an enum that is the value of an annotation, if it is wanted. */
    void inAnnotation(int descriptor, int name, Set<Reference> found) {
        constants.inAnnotation(descriptor, name).ifPresent(field -> member(field, found));
    }

    /** Follows constants to those that they are made of; what is computed may be an argument of another, in a circle even. */
    private void collect(int start, Set<Reference> found) {
        Set<Integer> seen = new HashSet<>(Set.of(start));
        Deque<Integer> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            int index = open.remove();
            switch (pool.tag(index)) {
                case CLASS -> type(constants.type(index), found);
                case FIELD, METHOD, INTERFACE_METHOD -> member(index, found);
                case METHOD_HANDLE -> member(pool.u2(index, 1), found);
                case METHOD_TYPE -> descriptor(pool.u2(index, 0), found);
                case DYNAMIC, INVOKE_DYNAMIC -> {
                    descriptor(pool.u2(pool.u2(index, 2), 2), found);
                    for (Reference label : labels.in(index)) {
                        member(label, found);
                        type(label.type(), found);
                    }
                    for (int argument : constants.bootstrapOf(index)) {
                        if (seen.add(argument)) {
                            open.add(argument);
                        }
                    }
                }
                default -> {
                    // a number or a text
                }
            }
        }
    }

    private void member(int index, Set<Reference> found) {
        if (!constants.isCloneOfArray(index)) {
            member(constants.member(index), found);
        }
        type(constants.type(pool.u2(index, 0)), found);
        descriptor(pool.u2(pool.u2(index, 2), 2), found);
    }

    private void member(Reference member, Set<Reference> found) {
        if (members.contains(member)) {
            found.add(member);
        }
    }

    void descriptor(int utf8, Set<Reference> found) {
        constants.descriptor(utf8, true, (text, begin, end, linked) -> type(text.substring(begin, end), found));
    }

    void signature(int utf8, Set<Reference> found) {
        constants.signature(utf8, (text, begin, end, linked) -> type(text.substring(begin, end), found));
    }

    private void type(String type, Set<Reference> found) {
        Reference reference = types.get(type);
        if (reference != null) {
            found.add(reference);
        }
    }
}
