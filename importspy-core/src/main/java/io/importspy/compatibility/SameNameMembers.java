package io.importspy.compatibility;

import io.importspy.bytecode.ObservedMember;
import io.importspy.declaration.DeclarationPrinter;
import io.importspy.declaration.Names;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What there is in the place of a member that is not there any more. */
final class SameNameMembers {

    private static final int SHOWN = 4;

    private SameNameMembers() {}

    static String of(Stream<ObservedMember> members, String noun) {
        List<String> others = members.limit(SHOWN + 1L)
                .map(member -> DeclarationPrinter.print(member.declaration(), Names.simple()))
                .toList();
        if (others.isEmpty()) {
            return "no " + noun + " of that name";
        }
        String shown = others.stream().limit(SHOWN).collect(Collectors.joining("; "));
        return "only " + shown + (others.size() > SHOWN ? "; …" : "");
    }
}
