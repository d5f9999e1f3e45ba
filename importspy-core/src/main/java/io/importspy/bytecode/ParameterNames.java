package io.importspy.bytecode;

import io.importspy.bytecode.MemberFacts.Named;
import io.importspy.declaration.Keywords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The names of a member's parameters, as far as they are such as a source could have (JLS 3.8). */
final class ParameterNames {

    private ParameterNames() {}

    /** The names in the MethodParameters attribute (JVMS 4.7.24), one or nothing a parameter of the source. */
    static List<Optional<String>> written(ObservedType owner, MemberFacts facts, int count) {
        List<Named> named = facts.extras().parameters();
        int leading = named.size() - count;
        if (leading != 0 && leading != new MemberTypes(owner, facts).leading()) {
            return Collections.nCopies(count, Optional.empty());
        }
        List<Optional<String>> names = new ArrayList<>(count);
        for (Named parameter : named.subList(leading, named.size())) {
            names.add(inSource(parameter.name()));
        }
        return names;
    }

    /** The names in that attribute, else those that debug information has. */
    static List<Optional<String>> known(ObservedMember member) {
        int count = member.erasedParameters().size();
        List<Optional<String>> written = written(member.owner(), member.facts(), count);
        if (count == 0 || written.stream().anyMatch(Optional::isPresent)) {
            return written;
        }
        List<Optional<String>> all = member.owner().debug().parametersOf(member.facts());
        return all.size() < count ? written : all.subList(all.size() - count, all.size());
    }

    static Optional<String> inSource(@Nullable String name) {
        return Optional.ofNullable(name).filter(ParameterNames::isIdentifier);
    }

    private static boolean isIdentifier(String name) {
        return !name.isEmpty()
                && Character.isJavaIdentifierStart(name.codePointAt(0))
                && name.codePoints()
                        .allMatch(c -> Character.isJavaIdentifierPart(c) && !Character.isIdentifierIgnorable(c))
                && !Keywords.isReserved(name);
    }
}
