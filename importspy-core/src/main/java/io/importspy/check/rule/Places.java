package io.importspy.check.rule;

import io.importspy.bytecode.ObservedMember;
import io.importspy.bytecode.ObservedType;
import io.importspy.reference.Use;
import io.importspy.verdict.Place;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Places in the code, as far as debug information tells them: the source file, else the class file. */
public final class Places {

    /** The folder of a Java release in a multi-release jar. */
    private static final Pattern VERSIONS = Pattern.compile("(?<=/|^)META-INF/versions/[1-9][0-9]*/");

    private Places() {}

    /**
     * Where a class file refers to something.
     *
     * @param use the reference
     * @return the line, or the class file
     */
    public static Place of(Use use) {
        return of(use.sourceFile(), use.classFile(), use.line());
    }

    /**
     * Where a type is declared.
     *
     * @param type the type
     * @return the line, or the class file
     */
    public static Place of(ObservedType type) {
        return of(type.sourceFile(), type.where(), type.line());
    }

    /**
     * Where a member is declared, which may be in a supertype.
     *
     * @param member the member
     * @return the line, or the class file
     */
    public static Place of(ObservedMember member) {
        ObservedType owner = member.owner();
        return of(owner.sourceFile(), owner.where(), member.line());
    }

    private static Place of(Optional<String> sourceFile, String classFile, OptionalInt line) {
        return sourceFile
                .map(file -> Place.of(versions(classFile) + file, line.orElse(0)))
                .orElseGet(() -> Place.of(classFile, 0));
    }

    /** A class for a later Java release has a source of its own, and what lies in the source folder is that of the class at the root. */
    private static String versions(String classFile) {
        Matcher versions = VERSIONS.matcher(classFile);
        return versions.find() ? versions.group() : "";
    }
}
