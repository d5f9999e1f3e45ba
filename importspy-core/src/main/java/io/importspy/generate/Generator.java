package io.importspy.generate;

import io.importspy.archive.UndecidableException;
import io.importspy.artifact.Artifact;
import io.importspy.artifact.ClassSource;
import io.importspy.bytecode.TypeHierarchy;
import io.importspy.declaration.MemberDeclaration;
import io.importspy.declaration.Mentions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes contracts from compiled code, as a person would have written them: what clients can use, public and protected, sorted,
 * with {@code using} so that declarations read short.
 *
 * <p>The text depends on nothing but the declarations: compiling the same sources again gives the same contract. Declarations
 * that Java cannot spell, as other languages and obfuscators make them, are left out and named in a comment.
 */
public final class Generator {

    private final ContractHeader origin;
    private final Nesting nesting;
    private final List<LeftOut> leftOut = new ArrayList<>();

    private Generator(ContractHeader origin, Nesting nesting) {
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
    public static GeneratedContract generate(Artifact artifact, ClassSource classPath, ContractHeader origin) {
        artifact.requireClasses();
        PublicApi api =
                new PublicApi(artifact, TypeHierarchy.of(artifact, classPath), origin.isPromise(), origin.exclude());
        return api.unreadable().isEmpty()
                ? new Generator(origin, new Nesting(classPath)).draft(api)
                : new GeneratedContract(Optional.empty(), 0, 0, List.of(), api.unreadable());
    }

    private GeneratedContract draft(PublicApi api) {
        leftOut.addAll(api.leftOut());
        Mentions mentions = new Mentions();
        for (ApiType type : api.types()) {
            mentions.header(type.header());
            type.members().forEach(mentions::member);
        }
        List<String> using = UsingClause.of(mentions.types(), nesting);
        SpelledEntries outline = SpelledEntries.of(api.types(), using);
        reportHeaders(api.types(), outline.headings());
        List<Page.Entry> types = outline.headings().stream()
                .map(heading -> new Page.Entry(heading.text(), members(heading, outline.spelling())))
                .toList();
        leftOut.sort(LeftOut.BY_NAME);
        return new GeneratedContract(
                types.isEmpty() ? Optional.empty() : Optional.of(text(using, types, api.unexported())),
                types.size(),
                types.stream().mapToInt(type -> type.members().size()).sum(),
                leftOut.stream().map(LeftOut::toString).toList(),
                List.of());
    }

    private String text(List<String> using, List<Page.Entry> types, int unexported) {
        return new Page()
                .introduction(origin, unexported, leftOut.size())
                .using(using)
                .types(types)
                .leftOut(leftOut)
                .toString();
    }

    private void reportHeaders(List<ApiType> types, List<SpelledEntries.Heading> headings) {
        Set<String> spelled =
                headings.stream().map(heading -> heading.header().name()).collect(Collectors.toSet());
        types.stream()
                .filter(type -> !spelled.contains(type.header().name()))
                .forEach(type ->
                        leaveOut(type.header().name(), "Java cannot spell it, so its members are left out too"));
        headings.stream()
                .filter(SpelledEntries.Heading::isReduced)
                .forEach(heading -> leaveOut(heading.header().name(), "Java cannot spell its supertypes or subtypes"));
    }

    private List<String> members(SpelledEntries.Heading heading, Spelling spelling) {
        List<String> texts = new ArrayList<>();
        for (MemberDeclaration member : heading.type().members()) {
            spelling.spell(member, heading.header())
                    .ifPresentOrElse(
                            texts::add,
                            () -> leaveOut(heading.header().name() + '.' + member.name(), "Java cannot spell it"));
        }
        return texts;
    }

    private void leaveOut(String what, String why) {
        leftOut.add(new LeftOut(what, why));
    }
}
