package io.importspy.bytecode;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.util.JavacTask;
import io.importspy.artifact.Jdk;
import io.importspy.bytecode.Substitution.Argument;
import io.importspy.declaration.ClassType;
import io.importspy.declaration.FieldDeclaration;
import io.importspy.declaration.MethodDeclaration;
import io.importspy.declaration.Parameter;
import io.importspy.declaration.TypeParameter;
import io.importspy.declaration.TypeReference;
import io.importspy.declaration.TypeVariable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** What types of java.base inherit, and as what, is what the compiler says. */
class JavacAgreesTest {

    private static final List<String> PACKAGES = List.of(
            "java/io/",
            "java/lang/",
            "java/net/",
            "java/nio/",
            "java/text/",
            "java/time/",
            "java/util/",
            "java/util/concurrent/",
            "java/util/stream/");

    private static final Jdk JDK = Jdk.running();
    private static final TypeHierarchy HIERARCHY = TypeHierarchy.of(JDK, JDK);
    private static final JavacTask JAVAC =
            (JavacTask) ToolProvider.getSystemJavaCompiler().getTask(null, null, null, List.of(), List.of(), List.of());
    private static final Elements ELEMENTS = JAVAC.getElements();
    private static final Types TYPES = JAVAC.getTypes();

    @Test
    void on_the_methods_that_types_have() {
        int checked = 0;
        for (ObservedType type : publicTypes()) {
            Map<String, Element> found = new TreeMap<>();
            visible(HIERARCHY.methods(type, name -> true)).forEach(method -> {
                Element element = element(method);
                found.put(method.toString(), element);
                assertThat(text(method)).as("%s in %s", method, type).isEqualTo(Modelled.method((ExecutableType)
                        in(type, element)));
            });
            Map<String, Element> expected = members(type, ElementKind.METHOD);
            assertReplaced(type, expected, found);
            assertReplaced(type, found, expected);
            checked += found.size();
        }
        assertThat(checked).isGreaterThan(10_000);
    }

    @Test
    void on_the_fields_that_types_have() {
        int checked = 0;
        for (ObservedType type : publicTypes()) {
            Map<String, String> found = new TreeMap<>();
            visible(HIERARCHY.fields(type, name -> true))
                    .forEach(field -> found.put(
                            field.toString(),
                            ((FieldDeclaration) field.declaration()).type().toString()));
            Map<String, String> expected = new TreeMap<>();
            Stream.of(ElementKind.FIELD, ElementKind.ENUM_CONSTANT)
                    .flatMap(kind -> members(type, kind).entrySet().stream())
                    .forEach(field -> expected.put(field.getKey(), Modelled.field(in(type, field.getValue()))));
            assertThat(expected).as(type.name()).containsAllEntriesOf(found);
            expected.keySet().removeAll(found.keySet());
            List<String> names = HIERARCHY
                    .fields(type, name -> true)
                    .map(ObservedMember::name)
                    .toList();
            assertThat(expected.keySet())
                    .as("hidden in " + type)
                    .allSatisfy(hidden -> assertThat(names).anyMatch(name -> hidden.contains("." + name)));
            checked += found.size();
        }
        assertThat(checked).isGreaterThan(1_000);
    }

    /**
     * What the one has and the other has not must be there under another owner: the compiler lists methods that others override,
     * and those of interfaces that a class does not inherit since its superclass has them (JLS 8.4.8).
     */
    private static void assertReplaced(ObservedType type, Map<String, Element> some, Map<String, Element> others) {
        Map<String, Element> missing = new TreeMap<>(some);
        missing.keySet().removeAll(others.keySet());
        missing.forEach((key, method) -> assertThat(others.values())
                .as("instead of %s in %s", key, type)
                .anyMatch(other -> other.getSimpleName().equals(method.getSimpleName())
                        && TYPES.isSubsignature((ExecutableType) in(type, other), (ExecutableType) in(type, method))));
    }

    private static Stream<ObservedMember> visible(Stream<ObservedMember> members) {
        return members.filter(member -> Access.of(member.modifiers()) != Access.PRIVATE);
    }

    private static Element element(ObservedMember member) {
        return ELEMENTS.getTypeElement(member.owner().name()).getEnclosedElements().stream()
                .filter(element -> element.getSimpleName().contentEquals(member.name())
                        && key(element).equals(member.toString()))
                .findFirst()
                .orElseThrow();
    }

    private static List<ObservedType> publicTypes() {
        return PACKAGES.stream()
                .flatMap(folder -> JavaBase.exported("java.base").stream()
                        .filter(name -> name.startsWith(folder) && name.indexOf('/', folder.length()) < 0))
                .filter(name -> !name.endsWith("package-info"))
                .flatMap(name -> HIERARCHY.findInternal(name).stream())
                .filter(type -> !type.isSynthetic() && HIERARCHY.access(type) == Access.PUBLIC)
                .toList();
    }

    private static Map<String, Element> members(ObservedType type, ElementKind kind) {
        Map<String, Element> members = new HashMap<>();
        for (Element member : ELEMENTS.getAllMembers(ELEMENTS.getTypeElement(type.name()))) {
            if (member.getKind() == kind && !member.getModifiers().contains(Modifier.PRIVATE)) {
                members.put(key(member), member);
            }
        }
        return members;
    }

    /** As {@link ObservedMember#toString()}. */
    private static String key(Element member) {
        TypeElement owner = (TypeElement) member.getEnclosingElement();
        return owner.getQualifiedName() + "." + member.getSimpleName() + descriptor(member.asType());
    }

    private static String descriptor(TypeMirror type) {
        if (type instanceof ExecutableType method) {
            StringBuilder parameters = new StringBuilder("(");
            method.getParameterTypes().forEach(parameter -> parameters.append(descriptor(parameter)));
            return parameters
                    .append(')')
                    .append(descriptor(method.getReturnType()))
                    .toString();
        }
        TypeMirror erased = type.getKind() == javax.lang.model.type.TypeKind.VOID ? type : TYPES.erasure(type);
        return switch (erased.getKind()) {
            case ARRAY -> "[" + descriptor(((javax.lang.model.type.ArrayType) erased).getComponentType());
            case DECLARED ->
                "L"
                        + ELEMENTS.getBinaryName((TypeElement) ((DeclaredType) erased).asElement())
                                .toString()
                                .replace('.', '/')
                        + ";";
            case BOOLEAN -> "Z";
            case LONG -> "J";
            default -> erased.toString().substring(0, 1).toUpperCase(java.util.Locale.ROOT);
        };
    }

    private static TypeMirror in(ObservedType type, Element member) {
        DeclaredType container =
                (DeclaredType) ELEMENTS.getTypeElement(type.name()).asType();
        return TYPES.asMemberOf(container, member);
    }

    private static String text(ObservedMember method) {
        MethodDeclaration declaration = (MethodDeclaration) method.declaration();
        Map<String, Argument> positions = new HashMap<>();
        for (TypeParameter parameter : declaration.typeParameters()) {
            TypeVariable position = new TypeVariable("#" + positions.size());
            positions.put(parameter.name(), new Argument(position, ClassType.OBJECT, 1));
        }
        Substitution names = new Substitution(positions);
        List<TypeReference> parameters = new ArrayList<>();
        declaration.parameters().forEach(parameter -> parameters.add(((Parameter) parameter).type()));
        List<List<TypeReference>> bounds = names.applyToBounds(declaration.typeParameters()).stream()
                .map(TypeParameter::bounds)
                .toList();
        return bounds + " " + names.apply(declaration.result()) + " " + names.applyAll(parameters) + " "
                + names.applyAll(declaration.exceptions());
    }
}
