package io.importspy.check.module;

import io.importspy.artifact.Artifact;
import io.importspy.artifact.ClassPath;
import io.importspy.artifact.Jdk;
import io.importspy.bytecode.TypeHierarchy;
import io.importspy.check.rule.ContractOrigin;
import io.importspy.check.rule.Expectations;
import io.importspy.check.rule.Inspection;
import io.importspy.check.rule.Modules;
import io.importspy.check.rule.Rule;
import io.importspy.contract.Contract;
import io.importspy.contract.Written;
import io.importspy.reference.ReferenceIndex;
import io.importspy.verdict.RuleId;
import io.importspy.verdict.Subject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A module, held against what a contract asks of it by the rules that the artifact is held against.
 *
 * @param asked what is asked of it
 * @param name what the contract calls it
 * @param module its file
 * @param around the inspection of the artifact
 * @param rules those that it is held against
 */
record ModuleCheck(Contract asked, Written<String> name, ResolvedModule module, Inspection around, Rule rules) {

    /** What hides a module hides whatever could be violated in it. */
    private static final Set<RuleId> ANYTHING = EnumSet.allOf(RuleId.class);

    void addTo(Expectations expectations) {
        Expectations opening = new Expectations();
        Expectations part = new Expectations();
        opening.ask(ContractOrigin.by(name.position()), new Subject.Module(name.value()), ANYTHING)
                .look(() -> run(part));
        expectations.add(opening, opened -> opened.saying(module::naming));
        expectations.add(part, module::naming);
    }

    private void run(Expectations expectations) {
        try (Artifact artifact = Artifact.open(module.path(), Runtime.version());
                ClassPath classPath = ClassPath.of(artifact, besides(), Jdk.running())) {
            if (!asked.types().isEmpty()) {
                artifact.requireClasses();
            }
            rules.check(inspection(artifact, classPath), expectations);
        }
    }

    /** A module may inherit from the artifact that it is a module of. */
    private List<Path> besides() {
        List<Path> paths = new ArrayList<>(List.of(around.modules().artifact()));
        paths.addAll(around.modules().classPath());
        return paths;
    }

    private Inspection inspection(Artifact artifact, ClassPath classPath) {
        boolean packaged = !artifact.isDirectory();
        return new Inspection(
                asked,
                List.of(),
                artifact,
                TypeHierarchy.of(artifact, classPath),
                classPath,
                ReferenceIndex.of(artifact),
                packaged ? Optional.of(artifact.fileName()) : Optional.empty(),
                module.version(),
                Optional.empty(),
                new Modules(module.path(), List.of(), Optional.empty()),
                around.today());
    }
}
