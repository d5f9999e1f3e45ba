package io.importspy;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Keeps the rooms of the core apart: who may import whom, and who may touch which library. */
@AnalyzeClasses(
        packages = "io.importspy",
        importOptions = {ImportOption.DoNotIncludeTests.class, ImportOption.DoNotIncludePackageInfos.class})
final class RoomsTest {

    private static final String HOUSE = "io.importspy";

    /** Each room, and the rooms that it may import. What is not named here may import nothing; nobody imports the façade. */
    private static final Map<String, Set<String>> ROOMS = Map.ofEntries(
            Map.entry("declaration", Set.of()),
            Map.entry("version", Set.of()),
            Map.entry("verdict", Set.of()),
            Map.entry("yaml", Set.of()),
            Map.entry("environment", Set.of("version", "archive", "yaml")),
            Map.entry("contract", Set.of("declaration", "version", "environment", "verdict", "archive", "yaml")),
            Map.entry("archive", Set.of()),
            Map.entry("classfile", Set.of("archive")),
            Map.entry("artifact", Set.of("archive", "classfile")),
            Map.entry("bytecode", Set.of("declaration", "archive", "classfile", "artifact")),
            Map.entry("reference", Set.of("archive", "classfile", "artifact")),
            Map.entry("release", Set.of("archive", "classfile", "artifact", "bytecode")),
            Map.entry("registration", Set.of("declaration", "archive", "classfile", "artifact")),
            Map.entry("embed", Set.of("archive", "classfile", "artifact")),
            Map.entry("compatibility", Set.of("declaration", "verdict", "contract", "archive", "bytecode")),
            Map.entry(
                    "check",
                    Set.of(
                            "declaration",
                            "version",
                            "verdict",
                            "environment",
                            "contract",
                            "archive",
                            "classfile",
                            "artifact",
                            "bytecode",
                            "reference",
                            "release",
                            "registration",
                            "compatibility",
                            "generate")),
            Map.entry("report", Set.of("verdict", "contract")),
            Map.entry("cli", Set.of("", "report", "verdict")),
            Map.entry("edit", Set.of("declaration", "contract", "verdict", "yaml")),
            Map.entry("accept", Set.of("declaration", "contract", "edit", "generate", "verdict")),
            Map.entry(
                    "generate",
                    Set.of(
                            "declaration",
                            "contract",
                            "archive",
                            "artifact",
                            "bytecode",
                            "environment",
                            "verdict",
                            "yaml")));

    /** The rooms of rules below the one of checks, and the others of them that each may import. */
    private static final Map<String, Set<String>> RULES = Map.of(
            "rule", Set.of(),
            "content", Set.of("rule"),
            "type", Set.of("rule"),
            "imports", Set.of("rule"),
            "service", Set.of("rule"),
            "module", Set.of("rule"),
            "deployment", Set.of("rule", "type", "module"));

    @ArchTest
    static final ArchRule only_yaml_knows_snakeyaml = only("yaml", "org.yaml..");

    @ArchTest
    static final ArchRule only_bytecode_knows_asm = only("bytecode", "org.objectweb.asm..");

    /** The compiler copies constants of other libraries into class files, and leaves no trace of where they are from. */
    @ArchTest
    static void only_bytecode_imports_asm(JavaClasses classes) throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            assertThat(sources.filter(source -> source.toString().endsWith(".java"))
                            .filter(source -> !source.getParent().endsWith("bytecode"))
                            .filter(RoomsTest::namesAsm))
                    .isEmpty();
        }
    }

    private static boolean namesAsm(Path source) {
        try {
            return !source.endsWith("module-info.java")
                    && Files.readString(source).contains("org.objectweb.asm");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ArchTest
    static final ArchRule only_environment_and_report_know_json = noClasses()
            .that()
            .resideOutsideOfPackages(HOUSE + ".environment..", HOUSE + ".report..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.google.gson..");

    @ArchTest
    static final ArchRule only_cli_knows_picocli = only("cli", "picocli..");

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
    static final ArchRule rooms_import_what_lies_below_them = CompositeArchRule.of(
                    ROOMS.entrySet().stream().map(RoomsTest::importsOnly).toList())
            .as("rooms import only " + ROOMS);

    @ArchTest
    static final ArchRule rules_know_little_of_each_other = CompositeArchRule.of(
                    RULES.entrySet().stream().map(RoomsTest::knowsOnly).toList())
            .as("rooms of rules import only " + RULES);

    @ArchTest
    static final ArchRule every_class_has_its_room =
            classes().should(resideInOneOf(ROOMS.keySet())).allowEmptyShould(true);

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

    private static ArchRule importsOnly(Map.Entry<String, Set<String>> entry) {
        String room = entry.getKey();
        Set<String> allowed = entry.getValue();
        return noClasses()
                .that()
                .resideInAPackage(HOUSE + "." + room + "..")
                .should()
                .dependOnClassesThat(describe(
                        "reside in a room other than " + allowed,
                        type -> inTheHouse(type) && !roomOf(type).equals(room) && !allowed.contains(roomOf(type))))
                .allowEmptyShould(true);
    }

    private static ArchRule knowsOnly(Map.Entry<String, Set<String>> entry) {
        String above = HOUSE + ".check";
        String room = above + '.' + entry.getKey();
        return noClasses()
                .that()
                .resideInAPackage(room)
                .should()
                .dependOnClassesThat(describe("reside in a room of checks other than " + entry.getValue(), type -> {
                    String other = type.getPackageName();
                    return (other.equals(above) || other.startsWith(above + '.'))
                            && !other.equals(room)
                            && !entry.getValue().contains(other.substring(other.lastIndexOf('.') + 1));
                }));
    }

    private static ArchCondition<JavaClass> resideInOneOf(Set<String> rooms) {
        return ArchCondition.from(
                describe("reside in one of " + rooms, type -> roomOf(type).isEmpty() || rooms.contains(roomOf(type))));
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
