package io.importspy.contract;

import io.importspy.declaration.MemberDeclaration;

/**
 * An entry of {@code members}.
 *
 * @param declaration the member as written
 * @param remarks its reason and its weight, or those of the type around it
 */
public record MemberEntry(Written<MemberDeclaration> declaration, Remarks remarks) {}
