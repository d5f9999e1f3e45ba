package io.importspy.check.rule;

import io.importspy.artifact.Artifact;
import io.importspy.artifact.ClassPath;
import io.importspy.bytecode.TypeHierarchy;
import io.importspy.contract.Contract;
import io.importspy.contract.Deployment;
import io.importspy.environment.source.EnvironmentSource;
import io.importspy.reference.ReferenceIndex;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Everything that the rules of one check look at.
 *
 * @param contract what is asked
 * @param deployments those of its deployments that may fit; others are as good as unwritten, but for what they declare
 * @param artifact what is judged
 * @param hierarchy the artifact's types, and what they inherit
 * @param classPath where these come from
 * @param references what the artifact's class files refer to
 * @param fileName the file name that the artifact goes by; empty for classes that are no archive and will be none
 * @param version the artifact's version where it is known from outside
 * @param environment what tells where the artifact is to run; empty if that is not to be looked at
 * @param modules what is around it
 * @param today the day on which waivers must not have ended; asked only where one ends, since a time zone is dear to load
 */
public record Inspection(
        Contract contract,
        List<Deployment> deployments,
        Artifact artifact,
        TypeHierarchy hierarchy,
        ClassPath classPath,
        ReferenceIndex references,
        Optional<String> fileName,
        Optional<String> version,
        Optional<EnvironmentSource> environment,
        Modules modules,
        Supplier<LocalDate> today) {

    public Inspection {
        deployments = List.copyOf(deployments);
    }

    /**
     * The same artifact, held against something else as well.
     *
     * @param other what is asked
     * @param inherited the artifact's types, and what they inherit as that other contract knows it
     * @param places where these come from
     * @return an inspection of the same artifact
     */
    public Inspection against(Contract other, TypeHierarchy inherited, ClassPath places) {
        return new Inspection(
                other,
                other.deployments(),
                artifact,
                inherited,
                places,
                references,
                fileName,
                version,
                environment,
                modules,
                today);
    }
}
