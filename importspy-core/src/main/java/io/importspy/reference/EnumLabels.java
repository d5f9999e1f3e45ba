package io.importspy.reference;

import static io.importspy.classfile.ConstantPool.DYNAMIC;
import static io.importspy.classfile.ConstantPool.INVOKE_DYNAMIC;
import static io.importspy.classfile.ConstantPool.METHOD_HANDLE;
import static io.importspy.classfile.ConstantPool.STRING;

import io.importspy.classfile.ConstantPool;
import io.importspy.reference.Reference.Need;
import io.importspy.reference.Reference.ToField;
import java.util.List;
import java.util.Optional;

/**
 * The enum constants that are labels of a switch with patterns. Since Java 21, {@code case Color.RED} leaves neither a field nor a class
 * among the constants: {@code SwitchBootstraps} is handed texts, from which it finds the enum constant when the switch is first run.
 */
final class EnumLabels {

    /** No class has such labels that does not call this one. */
    static final String LINKER = "java/lang/runtime/SwitchBootstraps";

    private static final String INVOKE = "java/lang/invoke/ConstantBootstraps.invoke";

    private final ConstantPool pool;
    private final Constants constants;

    EnumLabels(ConstantPool pool, Constants constants) {
        this.pool = pool;
        this.constants = constants;
    }

    /** The enum constants that a computed constant or call site is made of itself; those of its arguments are theirs. */
    List<ToField> in(int index) {
        List<Integer> bootstrap = constants.bootstrapOf(index);
        if (pool.tag(index) == DYNAMIC) {
            return description(index).stream().toList();
        }
        if (pool.tag(index) != INVOKE_DYNAMIC || !isCall(bootstrap, 0, LINKER + ".enumSwitch")) {
            return List.of();
        }
        String descriptor = constants.text(pool.u2(pool.u2(index, 2), 2));
        int end = descriptor.indexOf(';');
        if (!descriptor.startsWith("(L") || end < 0) {
            return List.of();
        }
        String type = descriptor.substring(2, end);
        return bootstrap.stream()
                .flatMap(label -> string(label).stream())
                .flatMap(name -> field(type, name).stream())
                .toList();
    }

    /** Of {@code EnumDesc.of(ClassDesc.of("com.acme.Color"), "RED")}, the field. */
    private Optional<ToField> description(int index) {
        List<Integer> bootstrap = constants.bootstrapOf(index);
        if (bootstrap.size() != 4
                || !isCall(bootstrap, 0, INVOKE)
                || !isCall(bootstrap, 1, "java/lang/Enum$EnumDesc.of")
                || pool.tag(bootstrap.get(2)) != DYNAMIC) {
            return Optional.empty();
        }
        return type(bootstrap.get(2)).flatMap(type -> string(bootstrap.get(3)).flatMap(name -> field(type, name)));
    }

    /** Of {@code ClassDesc.of("com.acme.Color")}, the type. */
    private Optional<String> type(int index) {
        List<Integer> bootstrap = constants.bootstrapOf(index);
        boolean isDescription = bootstrap.size() == 3
                && isCall(bootstrap, 0, INVOKE)
                && isCall(bootstrap, 1, "java/lang/constant/ClassDesc.of");
        return isDescription ? string(bootstrap.get(2)).map(name -> name.replace('.', '/')) : Optional.empty();
    }

    private static Optional<ToField> field(String type, String name) {
        return Constants.ofEnum(type, name, Need.LINKED);
    }

    private Optional<String> string(int index) {
        return pool.tag(index) == STRING ? Optional.of(constants.text(pool.u2(index, 0))) : Optional.empty();
    }

    private boolean isCall(List<Integer> bootstrap, int position, String method) {
        if (position >= bootstrap.size() || pool.tag(bootstrap.get(position)) != METHOD_HANDLE) {
            return false;
        }
        int member = pool.u2(bootstrap.get(position), 1);
        int dot = method.indexOf('.');
        return constants.text(pool.u2(pool.u2(member, 2), 0)).equals(method.substring(dot + 1))
                && constants.text(pool.u2(pool.u2(member, 0), 0)).equals(method.substring(0, dot));
    }
}
