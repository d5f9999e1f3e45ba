package io.importspy.check.deployment;

import io.importspy.artifact.ClassVariant;
import io.importspy.artifact.JdkModules;
import io.importspy.check.rule.FindingDraft;
import io.importspy.check.rule.Inspection;
import io.importspy.check.rule.Places;
import io.importspy.check.rule.Plural;
import io.importspy.check.rule.Question;
import io.importspy.classfile.ModuleInfo;
import io.importspy.environment.Environment;
import io.importspy.environment.Fact;
import io.importspy.reference.Reference;
import io.importspy.reference.Reference.Need;
import io.importspy.reference.Reference.ToType;
import io.importspy.reference.Use;
import io.importspy.reference.User;
import io.importspy.reference.Uses;
import io.importspy.verdict.RuleId;
import io.importspy.verdict.Subject;
import io.importspy.version.JavaVersion;
import java.lang.module.ModuleDescriptor.Requires;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds the modules of the JDK that an artifact refers to and one runtime does not have. */
final class JdkModulesCheck {

    private final JdkModules jdk = JdkModules.running();
    private final Environment place;
    private final Inspection inspection;
    private final Set<String> present = new TreeSet<>();
    private final Set<String> absent = new TreeSet<>();
    private final Map<String, Lack> lacks = new TreeMap<>();

    private JdkModulesCheck(Environment place, Inspection inspection) {
        this.place = place;
        this.inspection = inspection;
        if (place.modules() instanceof Fact.Known<Set<String>> modules) {
            present.addAll(modules.value());
            absent.addAll(jdk.names());
            absent.removeAll(present);
        }
    }

    static JdkModulesCheck in(Environment place, Inspection inspection) {
        return new JdkModulesCheck(place, inspection);
    }

    /**
     * A module that is not there.
     *
     * @param what what is in it and looked for first
     * @param reference that as a reference; empty if the module itself is asked for
     * @param variant who refers to it first
     * @param users all who do
     */
    private record Lack(String what, Optional<Reference> reference, ClassVariant variant, Set<String> users) {}

    void run(Question question) {
        if (present.isEmpty()) {
            question.leave("nobody knows the modules of the runtime");
        }
        if (absent.isEmpty()) {
            return;
        }
        if (AllowedJava.of(inspection.deployments()).isEmpty()) {
            ClassVersionRule.tellUnreadable(List.of(question), inspection); // else they have been told
        }
        inspection.references().users().forEach((reference, variants) -> {
            if (reference instanceof ToType type && type.need() == Need.LINKED) {
                refers(type, variants);
            }
        });
        for (ClassVariant variant : inspection.artifact().variants()) {
            if (variant.internalName().equals(ModuleInfo.NAME) && isPicked(variant)) {
                requires(variant);
            }
        }
        lacks.forEach((module, lack) -> question.violated(judgement(module, lack)));
    }

    private void refers(ToType type, List<ClassVariant> variants) {
        Optional<String> module = jdk.of(type.type()).filter(absent::contains);
        if (module.isEmpty() || isElsewhere(type.type())) {
            return;
        }
        String name = type.type().replace('/', '.');
        for (ClassVariant variant : variants) {
            if (isPicked(variant)) {
                lack(module.get(), new Lack(name, Optional.of(type), variant, new TreeSet<>()));
            }
        }
    }

    private void requires(ClassVariant variant) {
        for (Requires required : ModuleInfo.of(variant.read()).descriptor().requires()) {
            if (absent.contains(required.name()) && !required.modifiers().contains(Requires.Modifier.STATIC)) {
                lack(required.name(), new Lack(required.name(), Optional.empty(), variant, new TreeSet<>()));
            }
        }
    }

    private void lack(String module, Lack lack) {
        lacks.putIfAbsent(module, lack);
        lacks.get(module).users().add(lack.variant().internalName());
    }

    /** Where a package has left the JDK, or is not in the runtime, a library may have it. */
    private boolean isElsewhere(String type) {
        return inspection.artifact().find(type).isPresent()
                || inspection.classPath().findBeside(type).isPresent();
    }

    private boolean isPicked(ClassVariant variant) {
        return !(place.java() instanceof Fact.Known<JavaVersion> java)
                || variant.isFor(java.value().feature());
    }

    private FindingDraft judgement(String module, Lack lack) {
        Optional<Use> use = lack.reference().flatMap(reference -> first(reference, lack.variant()));
        String user = use.map(Use::user).map(User::toString).orElse(ModuleInfo.NAME);
        int users = lack.users().size();
        return new FindingDraft(
                RuleId.JDK_MODULE,
                new Subject.Module(module),
                "a runtime with the module " + module + ", since " + user + " refers to " + lack.what(),
                place.name() + " with " + Plural.of(present.size(), "module", "modules") + ", " + module
                        + " not among them; " + Plural.of(users, "class refers", "classes refer") + " to it",
                use.map(Places::of).or(() -> ReleaseVariants.place(lack.variant(), inspection)),
                "link the runtime with --add-modules " + module + ", or take what refers to it out of the code");
    }

    /** The first place with a line, else the first one. */
    private static Optional<Use> first(Reference reference, ClassVariant variant) {
        List<Use> uses = Uses.of(variant.read(), Set.of(reference));
        return uses.stream()
                .filter(use -> use.line().isPresent())
                .findFirst()
                .or(() -> uses.stream().findFirst());
    }
}
