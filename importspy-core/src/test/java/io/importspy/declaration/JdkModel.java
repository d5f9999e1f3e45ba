package io.importspy.declaration;

import static java.util.stream.Collectors.toList;

import com.sun.source.util.JavacTask;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** What javac knows about the types of the JDK that runs the test, as declarations. */
final class JdkModel {

    private final Elements elements;

    JdkModel() {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        JavacTask task = (JavacTask) compiler.getTask(
                null, null, null, List.of("--add-modules=ALL-SYSTEM", "-proc:none"), List.of("java.lang.Object"), null);
        this.elements = task.getElements();
    }

    /** Every type in a package that some module exports to everybody, nested types included. */
    List<TypeElement> exportedTypes() {
        List<TypeElement> all = new ArrayList<>();
        Deque<TypeElement> open = new ArrayDeque<>();
        for (Module module : ModuleLayer.boot().modules()) {
            var element = elements.getModuleElement(module.getName());
            module.getDescriptor().exports().stream()
                    .filter(exports -> !exports.isQualified())
                    .map(exports -> elements.getPackageElement(element, exports.source()))
                    .forEach(found -> open.addAll(ElementFilter.typesIn(found.getEnclosedElements())));
        }
        while (!open.isEmpty()) {
            TypeElement type = open.remove();
            all.add(type);
            open.addAll(ElementFilter.typesIn(type.getEnclosedElements()));
        }
        return all;
    }

    static TypeDeclaration header(TypeElement type) {
        TypeKind kind = kind(type);
        boolean isRecord = kind == TypeKind.RECORD;
        List<TypeReference> extended = new ArrayList<>();
        List<TypeReference> implemented = new ArrayList<>();
        if (kind == TypeKind.CLASS && type.getSuperclass().getKind() == javax.lang.model.type.TypeKind.DECLARED) {
            extended.add(type(type.getSuperclass()));
        }
        if (kind != TypeKind.ANNOTATION) {
            (kind == TypeKind.INTERFACE ? extended : implemented).addAll(types(type.getInterfaces()));
        }
        return new TypeDeclaration(
                annotations(type),
                modifiers(type),
                Optional.of(kind),
                genericOwners(type),
                type.getQualifiedName().toString(),
                typeParameters(type.getTypeParameters()),
                isRecord ? Optional.of(components(type)) : Optional.empty(),
                extended,
                implemented,
                kind == TypeKind.ENUM ? List.of() : erased(type.getPermittedSubclasses()));
    }

    static List<MemberDeclaration> members(TypeElement type) {
        List<MemberDeclaration> members = new ArrayList<>();
        for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
            members.add(new FieldDeclaration(
                    annotations(field),
                    modifiers(field),
                    type(field.asType()),
                    field.getSimpleName().toString(),
                    Optional.ofNullable(field.getConstantValue()).map(Constant::new)));
        }
        for (ExecutableElement constructor : ElementFilter.constructorsIn(type.getEnclosedElements())) {
            members.add(new ConstructorDeclaration(
                    annotations(constructor),
                    modifiers(constructor),
                    typeParameters(constructor.getTypeParameters()),
                    type.getSimpleName().toString(),
                    parameters(constructor),
                    types(constructor.getThrownTypes())));
        }
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            members.add(new MethodDeclaration(
                    annotations(method),
                    modifiers(method),
                    typeParameters(method.getTypeParameters()),
                    type(method.getReturnType()),
                    method.getSimpleName().toString(),
                    parameters(method),
                    types(method.getThrownTypes()),
                    Optional.ofNullable(method.getDefaultValue()).map(JdkModel::value)));
        }
        return members;
    }

    private static TypeKind kind(TypeElement type) {
        return switch (type.getKind()) {
            case ANNOTATION_TYPE -> TypeKind.ANNOTATION;
            case INTERFACE -> TypeKind.INTERFACE;
            case ENUM -> TypeKind.ENUM;
            case RECORD -> TypeKind.RECORD;
            default -> TypeKind.CLASS;
        };
    }

    /** Class files say of an enum what Java does not let one write: that it is final, abstract or sealed. */
    private static Modifiers modifiers(Element element) {
        boolean isEnum = element.getKind() == ElementKind.ENUM;
        return Modifiers.of(element.getModifiers().stream()
                .map(modifier -> Modifier.valueOf(modifier.name()))
                .filter(modifier -> !isEnum
                        || !Set.of(Modifier.FINAL, Modifier.ABSTRACT, Modifier.SEALED)
                                .contains(modifier))
                .toArray(Modifier[]::new));
    }

    private static List<TypeDeclaration.GenericOwner> genericOwners(TypeElement type) {
        List<TypeDeclaration.GenericOwner> owners = new ArrayList<>();
        TypeElement inner = type;
        while (inner.getNestingKind() == NestingKind.MEMBER
                && !inner.getModifiers().contains(javax.lang.model.element.Modifier.STATIC)) {
            TypeElement outer = (TypeElement) inner.getEnclosingElement();
            if (!outer.getTypeParameters().isEmpty()) {
                owners.add(
                        0,
                        new TypeDeclaration.GenericOwner(
                                outer.getQualifiedName().toString(), typeParameters(outer.getTypeParameters())));
            }
            inner = outer;
        }
        return owners;
    }

    private static List<TypeParameter> typeParameters(List<? extends TypeParameterElement> parameters) {
        return parameters.stream()
                .map(parameter -> new TypeParameter(parameter.getSimpleName().toString(), types(parameter.getBounds())))
                .collect(toList());
    }

    private static List<Parameter> components(TypeElement type) {
        return ElementFilter.recordComponentsIn(type.getEnclosedElements()).stream()
                .map(component -> new Parameter(
                        List.of(),
                        type(component.asType()),
                        false,
                        Optional.of(component.getSimpleName().toString())))
                .collect(toList());
    }

    private static List<ParameterPattern> parameters(ExecutableElement method) {
        List<ParameterPattern> parameters = new ArrayList<>();
        for (VariableElement parameter : method.getParameters()) {
            boolean last = parameters.size() + 1 == method.getParameters().size();
            parameters.add(new Parameter(
                    annotations(parameter),
                    type(parameter.asType()),
                    last && method.isVarArgs(),
                    Optional.of(parameter.getSimpleName().toString())));
        }
        return parameters;
    }

    private static List<Annotation> annotations(Element element) {
        return element.getAnnotationMirrors().stream().map(JdkModel::annotation).collect(toList());
    }

    private static Annotation annotation(AnnotationMirror mirror) {
        Map<String, AnnotationValue> values = new LinkedHashMap<>();
        mirror.getElementValues()
                .forEach((method, value) -> values.put(method.getSimpleName().toString(), value(value)));
        return new Annotation(name((TypeElement) mirror.getAnnotationType().asElement()), values);
    }

    private static AnnotationValue value(javax.lang.model.element.AnnotationValue value) {
        Object raw = value.getValue();
        if (raw instanceof List<?> list) {
            return new AnnotationValue.ArrayValue(list.stream()
                    .map(one -> value((javax.lang.model.element.AnnotationValue) one))
                    .collect(toList()));
        }
        if (raw instanceof VariableElement constant) {
            return new AnnotationValue.EnumValue(
                    Optional.of(name((TypeElement) constant.getEnclosingElement())),
                    constant.getSimpleName().toString());
        }
        if (raw instanceof AnnotationMirror mirror) {
            return annotation(mirror);
        }
        return raw instanceof TypeMirror type ? new AnnotationValue.ClassValue(type(type)) : new Constant(raw);
    }

    private static String name(TypeElement type) {
        return type.getQualifiedName().toString();
    }

    private static List<TypeReference> types(List<? extends TypeMirror> types) {
        return types.stream().map(JdkModel::type).collect(toList());
    }

    /** Permitted types have no arguments. */
    private static List<TypeReference> erased(List<? extends TypeMirror> types) {
        return types.stream()
                .map(type -> ClassType.of(name((TypeElement) ((DeclaredType) type).asElement())))
                .collect(toList());
    }

    static TypeReference type(TypeMirror type) {
        return switch (type.getKind()) {
            case DECLARED, ERROR -> classType((DeclaredType) type);
            case ARRAY -> new ArrayType(type(((javax.lang.model.type.ArrayType) type).getComponentType()));
            case TYPEVAR ->
                new TypeVariable(((javax.lang.model.type.TypeVariable) type)
                        .asElement()
                        .getSimpleName()
                        .toString());
            case WILDCARD -> wildcard((javax.lang.model.type.WildcardType) type);
            default -> PrimitiveType.valueOf(type.getKind().name());
        };
    }

    private static ClassType classType(DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        List<TypeReference> arguments = types(type.getTypeArguments());
        if (type.getEnclosingType() instanceof DeclaredType outer) {
            ClassType owner = classType(outer);
            if (owner.isParameterized()) {
                return new ClassType(Optional.of(owner), element.getSimpleName().toString(), arguments);
            }
        }
        return new ClassType(Optional.empty(), name(element), arguments);
    }

    private static WildcardType wildcard(javax.lang.model.type.WildcardType type) {
        return Stream.of(type.getExtendsBound())
                .filter(bound -> bound != null)
                .map(bound -> new WildcardType(WildcardType.Direction.EXTENDS, Optional.of(type(bound))))
                .findAny()
                .orElseGet(() -> type.getSuperBound() == null
                        ? WildcardType.UNBOUNDED
                        : new WildcardType(WildcardType.Direction.SUPER, Optional.of(type(type.getSuperBound()))));
    }
}
