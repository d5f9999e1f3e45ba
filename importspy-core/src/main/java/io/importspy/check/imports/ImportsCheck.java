package io.importspy.check.imports;

import io.importspy.archive.Reason;
import io.importspy.archive.UndecidableException;
import io.importspy.artifact.ClassVariant;
import io.importspy.bytecode.LinkableClass;
import io.importspy.check.imports.ImportsRule.ImportQuestions;
import io.importspy.check.rule.ReferenceText;
import io.importspy.classfile.ClassFile;
import io.importspy.contract.Imports;
import io.importspy.reference.LoadedNames;
import io.importspy.reference.Reference;
import io.importspy.reference.Reference.Need;
import io.importspy.reference.Reference.ToType;
import io.importspy.reference.Use;
import io.importspy.reference.Uses;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Holds references against {@code imports}. */
final class ImportsCheck {

    private final ImportPatterns patterns;
    private final ImportedTypes types;
    private final ImportQuestions questions;
    private final ImportFindings found;
    private final Set<String> undecided = new HashSet<>();

    /** In each class file, what is to be looked for. */
    private final Map<ClassVariant, Map<Reference, List<ImportFinding>>> wanted = new LinkedHashMap<>();

    ImportsCheck(Imports imports, ImportPatterns patterns, ImportedTypes types, ImportQuestions questions) {
        this.patterns = patterns;
        this.types = types;
        this.questions = questions;
        this.found = new ImportFindings(imports, questions);
    }

    /** What is against them. */
    ImportFindings find(Map<Reference, List<ClassVariant>> references) {
        Set<ClassVariant> loading = new LinkedHashSet<>();
        references.forEach((reference, users) -> {
            if (reference instanceof ToType type) {
                type(type, users);
            } else {
                member(reference, users);
                if (LoadedNames.isLoader(reference)) {
                    loading.addAll(users);
                }
            }
        });
        wanted.forEach(this::locate);
        loading.stream().filter(types::isJudged).forEach(this::reflective);
        return found;
    }

    private void type(ToType type, List<ClassVariant> users) {
        String name = ReferenceText.of(type);
        List<ImportPattern> never = patterns.ofType(type.type());
        boolean isLeftOut = patterns.isLeftOut(type.type());
        List<ClassVariant> outside =
                isLeftOut || !never.isEmpty() ? outside(type.type(), users) : List.<ClassVariant>of();
        if (!outside.isEmpty()) {
            Reference any = new ToType(type.type(), Need.LINKED);
            if (isLeftOut) {
                want(any, outside, found.only(name));
            }
            never.forEach(pattern -> want(any, outside, found.never(pattern, name, name)));
        }
    }

    /** Those to whom a type is none of the artifact's. */
    private List<ClassVariant> outside(String type, List<ClassVariant> users) {
        return types.mayBeOutside(type)
                ? users.stream()
                        .filter(types::isJudged)
                        .filter(user -> types.isOutside(type, user))
                        .toList()
                : List.of();
    }

    private void member(Reference member, List<ClassVariant> users) {
        for (ImportPattern pattern : patterns.ofMember(member)) {
            if (!pattern.isType(member.type()) && pattern.takes(member)) {
                List<ClassVariant> outside =
                        pattern.isOwner(member.type()) ? outside(member.type(), users) : List.<ClassVariant>of();
                if (!outside.isEmpty()) {
                    String name = ReferenceText.of(member);
                    want(member, outside, found.never(pattern, name, name));
                } else if (member.need() == Need.LINKED && pattern.isInherited(key(member))) {
                    guarded(pattern, () -> inherited(member, users, pattern));
                }
            }
        }
    }

    private static String key(Reference member) {
        return LinkableClass.key(ImportedTypes.name(member), ImportedTypes.descriptor(member));
    }

    /** A member by the name of a type that inherits it. */
    private void inherited(Reference member, List<ClassVariant> users, ImportPattern pattern) {
        ImportedTypes.Origin origin = types.origin(member);
        boolean isFound = false;
        for (String declaring : origin.declaring()) {
            List<ClassVariant> outside =
                    pattern.isOwner(declaring) ? outside(declaring, users) : List.<ClassVariant>of();
            if (!outside.isEmpty()) {
                String name = ReferenceText.of(ImportedTypes.in(declaring, member));
                String by = name + ", referred to as " + ReferenceText.of(member);
                want(member, outside, found.never(pattern, name, by));
                isFound = true;
            }
        }
        if (!isFound && !origin.gaps().isEmpty()) {
            throw gap(origin.gaps().iterator().next(), member, pattern.entry());
        }
    }

    private static UndecidableException gap(String type, Reference member, Imports.Entry entry) {
        return new UndecidableException(
                Reason.TYPE_NOT_FOUND,
                type.replace('/', '.'),
                "the type in the artifact, on its class path or in the JDK",
                "no such type, though by it " + ReferenceText.of(member) + " may be "
                        + entry.text().value(),
                "add the dependency that contains it to the class path");
    }

    /** Says what cannot be decided once for each entry. */
    private void guarded(ImportPattern pattern, Runnable look) {
        try {
            look.run();
        } catch (UndecidableException e) {
            if (undecided.add(pattern.index() + " " + e.reason() + e.subject())) {
                questions.never().get(pattern.index()).undecided(e);
            }
        }
    }

    private void want(Reference reference, List<ClassVariant> users, ImportFinding finding) {
        for (ClassVariant user : users) {
            List<ImportFinding> those = wanted.computeIfAbsent(user, any -> new LinkedHashMap<>())
                    .computeIfAbsent(reference, any -> new ArrayList<>(1));
            if (!those.contains(finding)) {
                those.add(finding);
            }
        }
    }

    private void locate(ClassVariant user, Map<Reference, List<ImportFinding>> those) {
        for (Use use : Uses.of(user.read(), those.keySet())) {
            for (ImportFinding finding : those.getOrDefault(use.reference(), List.of())) {
                finding.add(use);
            }
        }
    }

    private void reflective(ClassVariant user) {
        ClassFile file = user.read();
        for (Use use : LoadedNames.in(file)) {
            String type = use.reference().type();
            for (ImportPattern pattern : patterns.ofType(type)) {
                if (types.isOutside(type, user)) {
                    found.reflective(pattern, ReferenceText.of(use.reference())).add(use);
                }
            }
        }
    }
}
