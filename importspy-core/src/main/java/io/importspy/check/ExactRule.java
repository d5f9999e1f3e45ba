package io.importspy.check;

import io.importspy.bytecode.ObservedType;
import io.importspy.bytecode.UndecidableException;
import io.importspy.contract.Contract;
import io.importspy.contract.Match;
import io.importspy.contract.MemberEntry;
import io.importspy.contract.TypeEntry;
import io.importspy.contract.Written;
import io.importspy.declaration.DeclarationException;
import io.importspy.declaration.DeclarationParser;
import io.importspy.declaration.DeclarationPrinter;
import io.importspy.declaration.EnumConstant;
import io.importspy.declaration.Erasure;
import io.importspy.declaration.ExecutableDeclaration;
import io.importspy.declaration.FieldDeclaration;
import io.importspy.declaration.MemberDeclaration;
import io.importspy.declaration.MethodDeclaration;
import io.importspy.declaration.Names;
import io.importspy.declaration.Parameter;
import io.importspy.declaration.Scope;
import io.importspy.declaration.TypeParameter;
import io.importspy.declaration.TypeReference;
import io.importspy.generate.ApiType;
import io.importspy.generate.PublicApi;
import io.importspy.verdict.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code match: exact}: nothing that clients can use is left unsaid. */
final class ExactRule implements Rule {

    @Override
    public void check(Inspection inspection, Findings findings) {
        Contract contract = inspection.contract();
        Map<String, TypeEntry> entries = new HashMap<>();
        contract.types().forEach(entry -> entries.put(key(entry.header().value().name()), entry));
        if (entries.values().stream().noneMatch(entry -> entry.match() == Match.EXACT) && !isExact(contract)) {
            return;
        }
        PublicApi api = new PublicApi(inspection.artifact(), inspection.hierarchy(), true, contract.exclude());
        for (UndecidableException question : api.unreadable()) {
            findings.guard(asked(contract), () -> {
                throw question;
            });
        }
        for (ApiType type : api.types()) {
            Optional<TypeEntry> entry =
                    Optional.ofNullable(entries.get(key(type.header().name())));
            if (entry.isEmpty() && isExact(contract) && isSpoken(type)) {
                findings.violated(asked(contract), undeclared(type, inspection));
            }
            entry.filter(written -> written.match() == Match.EXACT)
                    .ifPresent(written -> compare(written, type, inspection, findings));
        }
    }

    private static boolean isExact(Contract contract) {
        return contract.match().map(Written::value).filter(Match.EXACT::equals).isPresent();
    }

    private static void compare(TypeEntry entry, ApiType type, Inspection inspection, Findings findings) {
        List<TypeParameter> around = type.header().typeParameters();
        List<String> written = entry.members().stream()
                .map(MemberEntry::declaration)
                .map(Written::value)
                .map(member -> signature(member, entry.header().value().typeParameters()))
                .toList();
        for (MemberDeclaration member : type.members()) {
            if (!written.contains(signature(member, around)) && isSpoken(member, type)) {
                findings.violated(Asked.by(entry), undeclared(type, member, inspection));
            }
        }
    }

    /** Whether Java can say it at all; other languages have names that no contract can hold. */
    private static boolean isSpoken(ApiType type) {
        try {
            DeclarationParser.parseType(text(type), Scope.of(List.of()));
            return true;
        } catch (DeclarationException e) {
            return false;
        }
    }

    private static boolean isSpoken(MemberDeclaration member, ApiType type) {
        try {
            DeclarationParser.parseMember(
                    text(member, type), Scope.of(List.of()).inside(type.header()));
            return true;
        } catch (DeclarationException e) {
            return false;
        }
    }

    private static String text(ApiType type) {
        return DeclarationPrinter.print(type.header(), Names.full());
    }

    private static String text(MemberDeclaration member, ApiType type) {
        return DeclarationPrinter.print(member, Names.full().inside(type.header()));
    }

    /** Kind, name and erased parameters: what no two members of a type have in common. */
    private static String signature(MemberDeclaration member, List<TypeParameter> around) {
        if (member instanceof FieldDeclaration || member instanceof EnumConstant) {
            return "field " + member.name();
        }
        ExecutableDeclaration executable = (ExecutableDeclaration) member;
        Erasure erasure = Erasure.within(around).with(executable.typeParameters());
        List<String> parameters = executable.parameters().stream()
                .map(parameter -> parameter instanceof Parameter known ? erased(known.type(), erasure) : "..")
                .toList();
        return (member instanceof MethodDeclaration ? "method " + member.name() : "constructor") + parameters;
    }

    private static String erased(TypeReference type, Erasure erasure) {
        return DeclarationPrinter.print(erasure.of(type), Names.full()).replace('$', '.');
    }

    private static Judgement undeclared(ApiType type, Inspection inspection) {
        return new Judgement(
                "type.undeclared",
                type.header().name(),
                "nothing that the contract does not declare",
                text(type),
                inspection.search().byName(type.header().name()).map(Places::of),
                "add this line to `types`, hide the type, or name it under `exclude`");
    }

    private static Judgement undeclared(ApiType type, MemberDeclaration member, Inspection inspection) {
        return new Judgement(
                "member.undeclared",
                type.header().name() + "." + Texts.signature(member),
                "nothing that the contract does not declare",
                text(member, type),
                place(type, member, inspection),
                "add this line to `members`, hide the member, or name its annotation under `exclude`");
    }

    private static Optional<Place> place(ApiType type, MemberDeclaration member, Inspection inspection) {
        List<TypeParameter> around = type.header().typeParameters();
        Optional<ObservedType> found = inspection.search().byName(type.header().name());
        return found.flatMap(observed -> observed.members().stream()
                        .filter(other -> other.name().equals(member.name()) && !other.isSynthetic())
                        .filter(other -> signature(other.declaration(), around).equals(signature(member, around)))
                        .findFirst())
                .map(Places::of)
                .or(() -> found.map(Places::of));
    }

    private static Asked asked(Contract contract) {
        return contract.match()
                .map(Written::position)
                .map(Asked::by)
                .orElseGet(() -> Asked.by(contract.types().get(0)));
    }

    private static String key(String name) {
        return name.replace('$', '.');
    }
}
