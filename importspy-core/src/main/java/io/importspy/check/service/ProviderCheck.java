package io.importspy.check.service;

import io.importspy.artifact.ClassPath;
import io.importspy.bytecode.ObservedMember;
import io.importspy.bytecode.ObservedType;
import io.importspy.bytecode.TypeHierarchy;
import io.importspy.declaration.Modifier;
import io.importspy.declaration.Modifiers;
import io.importspy.declaration.TypeKind;
import io.importspy.registration.Registration;
import java.util.Optional;
import java.util.Set;

/**
 * Tells whether what is registered can be loaded: as {@link java.util.ServiceLoader} loads providers, and the JVM agents. Of Spring it is
 * only known that the class must be there.
 *
 * @param hierarchy where classes are found
 * @param classPath tells which of them are the JDK's
 */
record ProviderCheck(TypeHierarchy hierarchy, ClassPath classPath) {

    private static final Set<String> AGENT_PARAMETERS =
            Set.of("(Ljava/lang/String;Ljava/lang/instrument/Instrumentation;)V", "(Ljava/lang/String;)V");

    /**
     * Why a class cannot be loaded.
     *
     * @param expected what it must be
     * @param found what it is
     */
    record Fault(String expected, String found) {}

    /** What is in the way of loading a class that is registered. */
    Optional<Fault> fault(Registration registration) {
        Optional<ObservedType> type = registration.provider().indexOf('/') >= 0
                ? Optional.empty()
                : hierarchy.lookUp(registration.provider().replace('.', '/'));
        if (type.isEmpty()) {
            return Optional.of(new Fault(
                    "a class with the binary name " + registration.provider(),
                    "no such class in the artifact, in the archives within or on its class path"));
        }
        return switch (registration.loader()) {
            case CLASS_PATH -> inFile(type.get(), registration);
            case MODULE -> inModule(type.get(), registration.service());
            case AGENT -> asAgent(type.get(), registration.service());
            case SPRING -> Optional.empty();
        };
    }

    /** What a file registers must be on the class path: of what is in a named module, nobody would hear. */
    private Optional<Fault> inFile(ObservedType type, Registration registration) {
        return classPath.isOfJdk(registration.provider().replace('.', '/'))
                ? Optional.of(new Fault(
                        "a class of the class path",
                        "a class of the JDK, which ServiceLoader passes over in a file, since it is in a named module"))
                : inClassPath(type, registration.service());
    }

    private Optional<Fault> inClassPath(ObservedType type, String service) {
        if (!hierarchy.isSubtype(type, internalName(service))) {
            return Optional.of(new Fault("a subtype of " + service, noSubtype(type, service)));
        }
        return instantiation(type);
    }

    /** A module may have a provider method in the place of a constructor, and then its result is what counts. */
    private Optional<Fault> inModule(ObservedType type, String service) {
        Optional<ObservedMember> method = type.methods("provider").stream()
                .filter(provider -> provider.descriptor().startsWith("()"))
                .filter(ProviderCheck::isPublicStatic)
                .findFirst();
        if (method.isEmpty() || !type.modifiers().has(Modifier.PUBLIC)) {
            return inClassPath(type, service);
        }
        String descriptor = method.get().descriptor();
        Optional<ObservedType> result = descriptor.startsWith("()L")
                ? hierarchy.lookUp(descriptor.substring(3, descriptor.length() - 1))
                : Optional.empty();
        return result.isPresent() && hierarchy.isSubtype(result.get(), internalName(service))
                ? Optional.empty()
                : Optional.of(new Fault(
                        "a method provider() whose result is " + service,
                        method.get().toString()));
    }

    private static Optional<Fault> instantiation(ObservedType type) {
        Modifiers modifiers = type.modifiers();
        if (modifiers.has(Modifier.ABSTRACT) || type.kind() == TypeKind.ENUM) {
            return Optional.of(new Fault("a class that can be instantiated", abstractKind(type)));
        }
        if (!modifiers.has(Modifier.PUBLIC) && !modifiers.has(Modifier.PROTECTED)) {
            return Optional.of(new Fault("a public class", "a class that is not public"));
        }
        boolean constructed = type.constructors().stream()
                .anyMatch(constructor -> constructor.modifiers().has(Modifier.PUBLIC)
                        && constructor.descriptor().equals("()V"));
        return constructed
                ? Optional.empty()
                : Optional.of(new Fault("a public constructor without parameters", "no such constructor"));
    }

    private static String abstractKind(ObservedType type) {
        return switch (type.kind()) {
            case CLASS, RECORD -> "an abstract class";
            case INTERFACE, ANNOTATION -> "an interface";
            case ENUM -> "an enum";
        };
    }

    private Optional<Fault> asAgent(ObservedType type, String attribute) {
        String name = attribute.equals("Premain-Class") ? "premain" : "agentmain";
        boolean starts = hierarchy
                .methods(type, name)
                .anyMatch(method -> isPublicStatic(method) && AGENT_PARAMETERS.contains(method.descriptor()));
        return starts
                ? Optional.empty()
                : Optional.of(new Fault(
                        "a method public static void " + name + "(String, Instrumentation)", "no such method"));
    }

    private static boolean isPublicStatic(ObservedMember method) {
        return method.modifiers().has(Modifier.PUBLIC) && method.modifiers().has(Modifier.STATIC);
    }

    private static String internalName(String service) {
        return service.replace('.', '/');
    }

    /** Whoever writes a dot in front of a nested type makes a file that nobody reads. */
    private String noSubtype(ObservedType type, String service) {
        return hierarchy.supertype(type, service).isPresent()
                ? "a subtype of a nested type, whose binary name has a $"
                : type.name() + ", which is none";
    }
}
