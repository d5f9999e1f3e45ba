package io.importspy.reference;

import io.importspy.archive.UndecidableException;
import io.importspy.classfile.ClassFile;
import io.importspy.classfile.ConstantPool;
import io.importspy.classfile.ModuleInfo;
import io.importspy.classfile.ProvenClass;
import io.importspy.reference.Reference.Need;
import io.importspy.reference.Reference.ToMethod;
import io.importspy.reference.Reference.ToType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Finds the types that code loads by constant texts: {@code Class.forName("sun.misc.Unsafe")}. A text belongs to the next call in its
 * method that loads a class by its name; whether the one is handed to the other is not looked into.
 */
public final class LoadedNames {

    private LoadedNames() {}

    /**
     * Whether a method loads the class whose name it is given.
     *
     * @param method a reference
     * @return true for {@code Class.forName}, {@code loadClass} of whatever type and {@code MethodHandles.Lookup.findClass}
     */
    public static boolean isLoader(Reference method) {
        return method instanceof ToMethod to
                && switch (to.name()) {
                    case "forName" -> to.type().equals("java/lang/Class");
                    case "findClass" -> to.type().equals("java/lang/invoke/MethodHandles$Lookup");
                    case "loadClass" ->
                        to.descriptor().startsWith("(Ljava/lang/String;")
                                && to.descriptor().endsWith(")Ljava/lang/Class;");
                    default -> false;
                };
    }

    /**
     * Finds the texts that stand in front of calls that load a class by its name.
     *
     * @param file the class file
     * @return each place once, in the order of the code; what it refers to is the type that the text would name, whatever the text is
     * @throws UndecidableException if it is no well-formed class file
     */
    public static List<Use> in(ClassFile file) {
        return file.internalName().equals(ModuleInfo.NAME)
                ? List.of()
                : ProvenClass.walk(file, Finder::new).found();
    }

    /** Goes through one class file. */
    private static final class Finder extends UsingMembers {

        private final ConstantPool pool;
        private final Constants constants;
        private final List<Use> found = new ArrayList<>();
        private final List<Use> open = new ArrayList<>();

        Finder(ProvenClass file) {
            super(file);
            this.pool = file.constants();
            this.constants = new Constants(file);
        }

        List<Use> found() {
            for (Part part : parts()) {
                codeOf(part).forEach((index, line) -> constant(part, index, line));
                open.clear();
            }
            return found;
        }

        private void constant(Part part, int index, OptionalInt line) {
            int tag = pool.tag(index);
            if (tag == ConstantPool.STRING) {
                text(pool.text(pool.u2(index, 0))).ifPresent(type -> open.add(use(part, type, line)));
            } else if ((tag == ConstantPool.METHOD || tag == ConstantPool.INTERFACE_METHOD)
                    && isLoader(constants.member(index))) {
                found.addAll(open);
                open.clear();
            }
        }

        /** Of an array, {@code [Lcom.acme.Plugin;}, its elements' type. */
        private static Optional<ToType> text(String text) {
            int begin = text.lastIndexOf('[') + 1;
            boolean isArray = begin > 0 && text.startsWith("L", begin) && text.endsWith(";");
            String type = isArray ? text.substring(begin + 1, text.length() - 1) : text;
            return type.isEmpty() ? Optional.empty() : Optional.of(new ToType(type.replace('.', '/'), Need.NAMED));
        }
    }
}
