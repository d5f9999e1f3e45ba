package io.importspy.bytecode;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.importspy.artifact.Jdk;
import io.importspy.bytecode.ObservedMember.Kind;
import io.importspy.declaration.Annotation;
import io.importspy.declaration.Constant;
import io.importspy.declaration.ExecutableDeclaration;
import io.importspy.declaration.FieldDeclaration;
import io.importspy.declaration.Parameter;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the reader sees in the exported packages of java.base is what the JVM's own reflection sees. */
class ReflectionAgreesTest {

    /** Classes some of whose fields reflection hides from everybody. */
    private static final Set<String> SECRETIVE = Set.of(
            "java.lang.Class",
            "java.lang.ClassLoader",
            "java.lang.Module",
            "java.lang.System",
            "java.lang.invoke.MethodHandles.Lookup",
            "java.lang.reflect.AccessibleObject",
            "java.lang.reflect.Constructor",
            "java.lang.reflect.Field",
            "java.lang.reflect.Method");

    /** What jlink makes up and no compiler has seen. */
    private static final Pattern GENERATED = Pattern.compile("^java/lang/invoke/.*\\$(Holder|Species_.*)$");

    private static final String UNBOUNDED = "WildcardType[direction=UNBOUNDED, bound=Optional.empty]";
    private static final String OBJECT =
            "WildcardType[direction=EXTENDS, bound=Optional[ClassType[owner=Optional.empty,"
                    + " name=java.lang.Object, arguments=[]]]]";

    private static final List<ObservedType> TYPES = observed();

    private static List<ObservedType> observed() {
        Jdk jdk = Jdk.running();
        TypeHierarchy hierarchy = TypeHierarchy.of(jdk, jdk);
        return JavaBase.exported("java.base").stream()
                .filter(name -> !name.endsWith("package-info")
                        && !GENERATED.matcher(name).find())
                .map(name -> hierarchy.findInternal(name).orElseThrow())
                .toList();
    }

    @Test
    void on_the_headers_of_types() {
        forEach(type -> assertThat(text(Bare.of(type.declaration()))).isEqualTo(text(Reflected.header(load(type)))));
    }

    @Test
    void on_fields() {
        forEach(type -> assertThat(texts(type, Kind.FIELD, ObservedMember::name))
                .as(type.name())
                .satisfies(found -> {
                    Map<String, String> expected = new TreeMap<>();
                    for (Field field : load(type).getDeclaredFields()) {
                        expected.put(field.getName(), text(Reflected.field(field)));
                    }
                    if (SECRETIVE.contains(type.name())) {
                        assertThat(found).containsAllEntriesOf(expected);
                    } else {
                        assertThat(found).isEqualTo(expected);
                    }
                }));
    }

    @Test
    void on_methods() {
        forEach(type -> assertThat(texts(type, Kind.METHOD, member -> member.name() + member.descriptor()))
                .as(type.name())
                .isEqualTo(texts(load(type).getDeclaredMethods(), Reflected::method)));
    }

    @Test
    void on_constructors() {
        forEach(type -> {
            if (!type.isLocal()) {
                assertThat(texts(type, Kind.CONSTRUCTOR, member -> "<init>" + member.descriptor()))
                        .as(type.name())
                        .isEqualTo(texts(load(type).getDeclaredConstructors(), Reflected::constructor));
            }
        });
    }

    @Test
    void on_which_members_are_synthetic_bridges_and_constants_of_enums() {
        forEach(type -> {
            for (Executable executable : executables(load(type))) {
                ObservedMember member = member(type, executable);
                assertThat(member.isSynthetic()).as("%s", member).isEqualTo(executable.isSynthetic());
            }
            for (Field field : load(type).getDeclaredFields()) {
                ObservedMember member = type.fields(field.getName()).get(0);
                assertThat(member.isSynthetic()).as("%s", member).isEqualTo(field.isSynthetic());
                assertThat(member.isEnumConstant()).as("%s", member).isEqualTo(field.isEnumConstant());
            }
        });
    }

    @Test
    void on_annotations_that_are_kept_at_run_time() {
        forEach(type -> {
            assertHolds(type.declaration().annotations(), load(type));
            for (Executable executable : executables(load(type))) {
                ObservedMember member = member(type, executable);
                assertHolds(member.declaration().annotations(), executable);
                if (!type.isLocal()) {
                    assertHoldsOnParameters((ExecutableDeclaration) member.declaration(), executable);
                }
            }
            for (Field field : load(type).getDeclaredFields()) {
                assertHolds(type.fields(field.getName()).get(0).declaration().annotations(), field);
            }
        });
    }

    @Test
    void on_the_values_of_constants() {
        List<String> seen = new ArrayList<>();
        forEach(type -> {
            for (Field field : load(type).getDeclaredFields()) {
                boolean reachable = Modifier.isPublic(field.getModifiers())
                        && Modifier.isPublic(field.getDeclaringClass().getModifiers());
                FieldDeclaration declaration =
                        (FieldDeclaration) type.fields(field.getName()).get(0).declaration();
                if (reachable && declaration.value().isPresent()) {
                    assertThat(declaration.value()).contains(new Constant(valueOf(field)));
                    seen.add(field.getName());
                }
            }
        });
        assertThat(seen)
                .contains("MAX_VALUE", "NaN", "MIN_RADIX", "POSITIVE_INFINITY")
                .hasSizeGreaterThan(100);
    }

    private static void assertHolds(List<Annotation> found, AnnotatedElement element) {
        for (java.lang.annotation.Annotation expected : element.getDeclaredAnnotations()) {
            Annotation reflected = Reflected.annotation(expected);
            assertThat(found).as("%s", element).anySatisfy(annotation -> {
                assertThat(annotation.type()).isEqualTo(reflected.type());
                assertThat(reflected.elements()).containsAllEntriesOf(annotation.elements());
            });
        }
    }

    private static void assertHoldsOnParameters(ExecutableDeclaration declaration, Executable executable) {
        int leading = executable.getParameterCount() - declaration.parameters().size();
        for (int i = 0; i < declaration.parameters().size(); i++) {
            Parameter parameter = (Parameter) declaration.parameters().get(i);
            assertHolds(parameter.annotations(), executable.getParameters()[leading + i]);
        }
    }

    private static Object valueOf(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static ObservedMember member(ObservedType type, Executable executable) {
        String descriptor = Reflected.descriptor(executable);
        return type.members().stream()
                .filter(member -> member.kind() != Kind.FIELD)
                .filter(member -> ((member.kind() == Kind.METHOD ? member.name() : "<init>") + member.descriptor())
                        .equals(descriptor))
                .findFirst()
                .orElseThrow();
    }

    private static List<Executable> executables(Class<?> type) {
        return Stream.<Executable>concat(
                        Arrays.stream(type.getDeclaredMethods()), Arrays.stream(type.getDeclaredConstructors()))
                .toList();
    }

    private static Map<String, String> texts(ObservedType type, Kind kind, Function<ObservedMember, String> key) {
        return type.members().stream()
                .filter(member -> member.kind() == kind)
                .collect(toMap(key, member -> text(Bare.of(member.declaration())), (a, b) -> a, TreeMap::new));
    }

    private static <E extends Executable> Map<String, String> texts(E[] members, Function<E, Object> declaration) {
        Map<String, String> texts = new TreeMap<>();
        for (E member : members) {
            texts.put(Reflected.descriptor(member), text(declaration.apply(member)));
        }
        return texts;
    }

    private static Class<?> load(ObservedType type) {
        return JavaBase.load(type.internalName());
    }

    private static void forEach(Consumer<ObservedType> assertion) {
        assertThat(TYPES).hasSizeGreaterThan(1_500);
        TYPES.forEach(assertion);
    }

    /** Reflection does not tell {@code ?} from {@code ? extends Object}. */
    private static String text(Object declaration) {
        return declaration.toString().replace(UNBOUNDED, OBJECT);
    }
}
