package io.importspy;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toSet;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Keeps the rooms of the core apart: who may import whom, and who may touch which library. */
@AnalyzeClasses(
        packages = "io.importspy",
        importOptions = {ImportOption.DoNotIncludeTests.class, ImportOption.DoNotIncludePackageInfos.class})
final class RoomsTest {

    private static final String HOUSE = "io.importspy";

    @ArchTest
    static final ArchRule only_contract_knows_yaml = only("contract", "org.yaml..");

    @ArchTest
    static final ArchRule only_bytecode_knows_asm = only("bytecode", "org.objectweb.asm..");

    @ArchTest
    static final ArchRule nobody_knows_maven = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.maven..", "org.codehaus.plexus..", "org.eclipse.aether..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule only_environment_reads_properties_and_variables = noClasses()
            .that()
            .resideOutsideOfPackage(HOUSE + ".environment..")
            .should()
            .accessTargetWhere(readsTheEnvironment())
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule declaration_imports_no_other_room = importsOnly("declaration");

    @ArchTest
    static final ArchRule version_imports_no_other_room = importsOnly("version");

    @ArchTest
    static final ArchRule environment_imports_version_alone = importsOnly("environment", "version");

    @ArchTest
    static final ArchRule verdict_imports_no_other_room = importsOnly("verdict");

    @ArchTest
    static final ArchRule report_imports_verdict_alone = importsOnly("report", "verdict");

    @ArchTest
    static final ArchRule rooms_form_no_cycle =
            slices().assignedFrom(packages()).should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    static final ArchRule nobody_prints = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.allowEmptyShould(true);

    private static ArchRule only(String room, String library) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(HOUSE + "." + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .allowEmptyShould(true);
    }

    private static ArchRule importsOnly(String room, String... allowed) {
        Set<String> open = Stream.concat(Stream.of(room), Stream.of(allowed)).collect(toSet());
        return noClasses()
                .that()
                .resideInAPackage(HOUSE + "." + room + "..")
                .should()
                .dependOnClassesThat(
                        describe("reside in another room", type -> inTheHouse(type) && !open.contains(roomOf(type))))
                .allowEmptyShould(true);
    }

    private static boolean inTheHouse(JavaClass type) {
        return type.getPackageName().equals(HOUSE) || type.getPackageName().startsWith(HOUSE + ".");
    }

    /** The first package name below the house's own; empty for the house itself. */
    private static String roomOf(JavaClass type) {
        String below = type.getPackageName().substring(HOUSE.length());
        return below.isEmpty() ? "" : below.substring(1).split("\\.", 2)[0];
    }

    private static DescribedPredicate<JavaAccess<?>> readsTheEnvironment() {
        Map<String, Set<String>> readers = Map.of(
                "java.lang.System", Set.of("getProperty", "getProperties", "setProperty", "setProperties", "getenv"),
                "java.lang.Boolean", Set.of("getBoolean"),
                "java.lang.Integer", Set.of("getInteger"),
                "java.lang.Long", Set.of("getLong"),
                "java.lang.ProcessBuilder", Set.of("environment"));
        return describe(
                "read system properties or environment variables",
                access -> readers.getOrDefault(access.getTargetOwner().getName(), Set.of())
                        .contains(access.getName()));
    }

    private static SliceAssignment packages() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return inTheHouse(type) ? SliceIdentifier.of(type.getPackageName()) : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "packages";
            }
        };
    }
}
