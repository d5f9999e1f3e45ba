package io.importspy.check.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.importspy.artifact.Artifact;
import io.importspy.artifact.ClassPath;
import io.importspy.artifact.Jdk;
import io.importspy.bytecode.TypeHierarchy;
import io.importspy.check.imports.ForbiddenApis.Place;
import io.importspy.check.imports.ImportsRule.ImportQuestions;
import io.importspy.check.rule.Expectations;
import io.importspy.check.rule.Inspection;
import io.importspy.check.rule.Modules;
import io.importspy.contract.Contract;
import io.importspy.contract.Imports;
import io.importspy.contract.reader.ContractReader;
import io.importspy.reference.ReferenceIndex;
import io.importspy.reference.Use;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** forbidden-apis and this rule find the same uses in large libraries, by the signatures that the former brings along. */
class ForbiddenApisTest {

    @ParameterizedTest
    @ValueSource(strings = {"guava", "hibernate-core", "h2", "spring-core", "tomcat-embed-core"})
    void the_same_is_found(String library) throws Exception {
        String contract = ForbiddenApis.entries().stream()
                .map(entry -> "    - \"" + entry + "\"\n")
                .collect(Collectors.joining("", "imports:\n  never:\n", ""));
        try (Artifact artifact = Artifact.open(Path.of("target/libraries", library + ".jar"), Runtime.version())) {
            Set<Place> theirs = ForbiddenApis.in(artifact.variants().stream()
                    .filter(variant ->
                            variant.since() == 1 && !variant.internalName().equals("module-info"))
                    .map(variant -> variant.read().bytes())
                    .toList());
            Set<Place> ours = ours(ContractReader.read(contract, "spymodel.yml"), artifact);
            Set<Place> missed = new TreeSet<>(theirs);
            missed.removeAll(ours);
            Set<Place> more = new TreeSet<>(ours);
            more.removeAll(theirs);
            assertThat(theirs).hasSizeGreaterThan(50);
            assertThat(missed).as("theirs alone").allMatch(ForbiddenApisTest::isOverridden);
            assertThat(more).as("ours alone").allMatch(place -> isLoaded(place) || isNamedOnly(place, theirs));
        }
    }

    /**
     * They report calls of methods that override one of the list, here that of DataOutputStream for that of DataOutput; to the JVM, and to
     * this rule, the method that is called is the one that overrides.
     */
    private static boolean isOverridden(Place place) {
        return place.what().equals("java.io.DataOutput.writeBytes")
                && place.type().equals("com.google.common.io.LittleEndianDataOutputStream");
    }

    /** They do not look at texts. */
    private static boolean isLoaded(Place place) {
        return place.what().startsWith("the string ");
    }

    /**
     * They report a type where it is declared or called, in this class as well; not where a cast, a synthetic member or the descriptor of an
     * own member names it.
     */
    private static boolean isNamedOnly(Place place, Set<Place> theirs) {
        return place.what().equals("sun.misc.Unsafe")
                && theirs.stream()
                        .anyMatch(other -> other.what().equals(place.what())
                                && other.type().equals(place.type()));
    }

    private static Set<Place> ours(Contract contract, Artifact artifact) {
        try (ClassPath classPath = ClassPath.of(artifact, List.of(), Jdk.running())) {
            Inspection inspection = new Inspection(
                    contract,
                    List.of(),
                    artifact,
                    TypeHierarchy.of(artifact, classPath),
                    classPath,
                    ReferenceIndex.of(artifact),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    new Modules(Path.of(artifact.fileName()), List.of(), Optional.empty()),
                    () -> LocalDate.EPOCH);
            ImportedTypes types = new ImportedTypes(inspection);
            ImportPatterns patterns =
                    new ImportPatterns(contract.all(Imports.class).get(0), types);
            Expectations expectations = new Expectations();
            ImportQuestions questions =
                    ImportQuestions.ask(contract.all(Imports.class).get(0), expectations);
            ImportFindings found = new ImportsCheck(contract.all(Imports.class).get(0), patterns, types, questions)
                    .find(inspection.references().suspects(patterns).users());
            Set<Place> ours = new TreeSet<>();
            for (ImportFinding finding : found.all()) {
                for (Use use : finding.uses()) {
                    String what = finding.found().replaceAll("[(,;].*", "");
                    String file = use.classFile().replaceAll("^.*!/", "").replaceAll("\\.class$", "");
                    ours.add(new Place(what, file.replace('/', '.'), use.line().orElse(0)));
                }
            }
            assertThat(expectations.all().stream().flatMap(expectation -> expectation.findings().stream()))
                    .as("what only libraries can tell that are not at hand")
                    .allMatch(finding -> finding.id().equals("type.not-found"));
            return ours;
        }
    }
}
