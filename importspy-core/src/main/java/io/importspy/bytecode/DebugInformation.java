package io.importspy.bytecode;

import io.importspy.archive.UndecidableException;
import io.importspy.declaration.TypeKind;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.objectweb.asm.ClassReader;

/**
 * What the code of a class tells about its source: lines and the names of parameters (JVMS 4.7.12 and 4.7.13). It is there for
 * messages and decides nothing, so that code which cannot be read has simply no lines.
 *
 * @param lines the line of each member that has one, by name and descriptor
 * @param parameters the names of the parameters of each method that has some, by name and descriptor; one or nothing a parameter
 * @param ofType the line of the type
 */
record DebugInformation(
        Map<String, Integer> lines, Map<String, List<Optional<String>>> parameters, OptionalInt ofType) {

    private static final DebugInformation NONE = new DebugInformation(Map.of(), Map.of(), OptionalInt.empty());

    /** Reads the class file of a type once more, with its code. */
    static DebugInformation of(ObservedType type) {
        CodeVisitor code = new CodeVisitor(type.internalName());
        try {
            ClassFileReader.accept(type.origin().reread(type), code, ClassReader.SKIP_FRAMES);
        } catch (UndecidableException e) {
            return NONE;
        }
        return new DebugInformation(code.lines(), code.parameters(), lineOf(type, code));
    }

    OptionalInt lineOf(MemberFacts member) {
        Integer line = lines.get(member.name() + member.descriptor());
        return line == null ? OptionalInt.empty() : OptionalInt.of(line);
    }

    List<Optional<String>> parametersOf(MemberFacts member) {
        return parameters.getOrDefault(member.name() + member.descriptor(), Collections.emptyList());
    }

    /** Code that the compiler makes up has the line of the type: that of an enum, a record, or a class without a constructor. */
    private static OptionalInt lineOf(ObservedType type, CodeVisitor code) {
        if (type.kind() == TypeKind.ENUM) {
            Integer line = code.lines().get("values()[L" + type.internalName() + ";");
            return line == null ? OptionalInt.empty() : OptionalInt.of(line);
        }
        if (type.kind() == TypeKind.RECORD) {
            return code.lineOfRecord();
        }
        return mayBeDefault(type.constructors()) ? code.lineOfDefaultConstructor() : OptionalInt.empty();
    }

    /** JLS 8.8.9. */
    private static boolean mayBeDefault(List<ObservedMember> constructors) {
        return constructors.size() == 1
                && constructors.get(0).erasedParameters().isEmpty()
                && Access.of(constructors.get(0).modifiers())
                        == Access.of(constructors.get(0).owner().modifiers());
    }
}
