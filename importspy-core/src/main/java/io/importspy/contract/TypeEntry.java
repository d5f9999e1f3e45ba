package io.importspy.contract;

import io.importspy.declaration.Annotation;
import io.importspy.declaration.TypeDeclaration;
import java.util.List;
import java.util.function.Predicate;

/**
 * An entry of {@code types}: the header of a type, or a pattern for any number of types, and what they must have.
 *
 * @param header the header as written; its own annotations are in {@code annotations}
 * @param match how its declarations are held against the code
 * @param remarks its reason and its weight
 * @param annotations the annotations it must have, in front of the header or under {@code annotations}
 * @param members the members it must have
 * @param parameterNames whether the names of parameters are held against the code
 */
public record TypeEntry(
        Written<TypeDeclaration> header,
        Match match,
        Remarks remarks,
        List<Written<Annotation>> annotations,
        List<MemberEntry> members,
        boolean parameterNames) {

    public TypeEntry {
        annotations = List.copyOf(annotations);
        members = List.copyOf(members);
    }

    /**
     * The same without some of the members.
     *
     * @param member tells which
     * @return the entry with the others
     */
    public TypeEntry without(Predicate<MemberEntry> member) {
        List<MemberEntry> left = members.stream().filter(member.negate()).toList();
        return new TypeEntry(header, match, remarks, annotations, left, parameterNames);
    }
}
