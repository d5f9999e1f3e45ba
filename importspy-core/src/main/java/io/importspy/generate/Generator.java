package io.importspy.generate;

import io.importspy.bytecode.Artifact;
import io.importspy.bytecode.ClassSource;
import io.importspy.bytecode.TypeHierarchy;
import io.importspy.bytecode.UndecidableException;
import io.importspy.declaration.MemberDeclaration;
import io.importspy.declaration.Scope;
import io.importspy.declaration.TypeDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes contracts from compiled code, as a person would have written them: what clients can use, public and protected, sorted,
 * with {@code using} so that declarations read short.
 *
 * <p>The text depends on nothing but the declarations: compiling the same sources again gives the same contract. Declarations
 * that Java cannot spell, as other languages and obfuscators make them, are left out and named in a comment.
 */
public final class Generator {

    private final Origin origin;
    private final Nesting nesting;
    private final List<LeftOut> leftOut = new ArrayList<>();

    private Generator(Origin origin, Nesting nesting) {
        this.origin = origin;
        this.nesting = nesting;
    }

    /**
     * Writes a contract.
     *
     * @param artifact the artifact, all of whose classes are read
     * @param classPath where its supertypes are: the JDK, the artifact itself and its class path
     * @param origin where the contract comes from
     * @return the contract, or why there is none
     * @throws UndecidableException if the artifact has no class at all
     */
    public static Draft generate(Artifact artifact, ClassSource classPath, Origin origin) {
        artifact.requireClasses();
        PublicApi api = new PublicApi(artifact, TypeHierarchy.of(artifact, classPath));
        return api.unreadable().isEmpty()
                ? new Generator(origin, new Nesting(classPath)).draft(api)
                : new Draft(Optional.empty(), 0, 0, List.of(), api.unreadable());
    }

    private Draft draft(PublicApi api) {
        leftOut.addAll(api.leftOut());
        List<String> using = Imports.of(UsedTypes.in(api.types()), nesting);
        Scope scope = Scope.of(using)
                .withNested(
                        api.types().stream().map(type -> type.header().name()).toList());
        Speller speller = new Speller(scope);
        List<Spelled> types = api.types().stream()
                .flatMap(type -> spell(type, speller).stream())
                .toList();
        return new Draft(
                types.isEmpty() ? Optional.empty() : Optional.of(text(using, types)),
                types.size(),
                types.stream().mapToInt(type -> type.members().size()).sum(),
                leftOut.stream().map(LeftOut::toString).toList(),
                List.of());
    }

    private String text(List<String> using, List<Spelled> types) {
        Page page = new Page().introduction(origin, leftOut.size()).using(using).types();
        types.forEach(type -> page.type(type.header(), type.members()));
        return page.leftOut(leftOut).toString();
    }

    private Optional<Spelled> spell(ApiType type, Speller speller) {
        Optional<Spelled> whole = spell(type.header(), type.members(), speller);
        if (whole.isPresent()) {
            return whole;
        }
        Optional<Spelled> alone = spell(Headers.alone(type.header()), type.members(), speller);
        leftOut.add(new LeftOut(
                type.header().name(),
                alone.isPresent()
                        ? "Java cannot spell its supertypes or subtypes"
                        : "Java cannot spell it, so its members are left out too"));
        return alone;
    }

    private Optional<Spelled> spell(TypeDeclaration header, List<MemberDeclaration> members, Speller speller) {
        return speller.spell(header).map(text -> new Spelled(text, spell(members, header, speller)));
    }

    private List<String> spell(List<MemberDeclaration> members, TypeDeclaration header, Speller speller) {
        List<String> texts = new ArrayList<>();
        for (MemberDeclaration member : members) {
            speller.spell(member, header).ifPresentOrElse(texts::add, () -> leaveOut(member, header));
        }
        return texts;
    }

    private void leaveOut(MemberDeclaration member, TypeDeclaration header) {
        leftOut.add(new LeftOut(header.name() + '.' + member.name(), "Java cannot spell it"));
    }

    private record Spelled(String header, List<String> members) {}
}
