package io.importspy.check.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.importspy.fixture.Compiled;
import io.importspy.fixture.Gate;
import io.importspy.verdict.Finding;
import io.importspy.verdict.Verdict;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A provider is one if {@link ServiceLoader} makes one of it. */
class ProvidersTest {

    private static final String SERVICE = "package com.acme; public interface Service {}";

    private static final String PROVIDERS = """
            package com.acme;
            public class Providers implements Service {
                public static class Good implements Service {}
                public static class Inherited extends Good {}
                public record Empty() implements Service {}
                public record Full(int size) implements Service {}
                protected static class Protected implements Service { public Protected() {} }
                static class Hidden implements Service { public Hidden() {} }
                private static class Secret implements Service { public Secret() {} }
                public static abstract class Abstract implements Service {}
                public interface Narrower extends Service {}
                public @interface Note {}
                public enum Level implements Service { LOW }
                public static class Single implements Service { private Single() {} }
                public static class Shared implements Service { protected Shared() {} }
                public static class Implied implements Service { Implied() {} }
                public static class Sized implements Service { public Sized(int size) {} }
                public class Inner implements Service {}
                public static class Stranger {}
                public static class Factory { public static Service provider() { return new Good(); } }
                public static class Both implements Service {
                    private Both() {}
                    public static Both provider() { return new Both(); }
                }
            }
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com.acme.Providers",
                "com.acme.Providers$Good",
                "com.acme.Providers$Inherited",
                "com.acme.Providers$Empty",
                "com.acme.Providers$Full",
                "com.acme.Providers$Protected",
                "com.acme.Providers$Hidden",
                "com.acme.Providers$Secret",
                "com.acme.Providers$Abstract",
                "com.acme.Providers$Narrower",
                "com.acme.Providers$Note",
                "com.acme.Providers$Level",
                "com.acme.Providers$Single",
                "com.acme.Providers$Shared",
                "com.acme.Providers$Implied",
                "com.acme.Providers$Sized",
                "com.acme.Providers$Inner",
                "com.acme.Providers$Stranger",
                "com.acme.Providers$Factory",
                "com.acme.Providers$Both",
                "com.acme.Providers.Good",
                "com.acme.Hidden",
                "com.acme.Hidden$Nested",
                "com.acme.Service",
                "com.acme.Gone",
                "java.lang.Thread",
            })
    void on_the_class_path(String provider) throws IOException {
        Gate gate = Gate.of(
                folder,
                SERVICE,
                PROVIDERS,
                "package com.acme; class Hidden implements Service { public Hidden() {} "
                        + "public static class Nested implements Service {} }");
        register(gate.artifact(), "com.acme.Service", provider);

        Verdict verdict = gate.verdict("services: {com.acme.Service: [%s]}".formatted(provider));

        assertThat(ids(verdict)).isEqualTo(loads(gate.artifact()) ? Set.of() : Set.of("service.provider"));
    }

    @Test
    void the_providers_above_are_of_both_sorts() throws IOException {
        Gate gate = Gate.of(folder, SERVICE, PROVIDERS);
        register(gate.artifact(), "com.acme.Service", "com.acme.Providers$Good");
        assertThat(loads(gate.artifact())).isTrue();
        register(gate.artifact(), "com.acme.Service", "com.acme.Providers$Hidden");
        assertThat(loads(gate.artifact())).isFalse();
    }

    private static boolean loads(Path classes) throws IOException {
        URL[] path = {classes.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(path, ClassLoader.getPlatformClassLoader())) {
            Class<?> service = loader.loadClass("com.acme.Service");
            return isMade(ServiceLoader.load(uses(service), loader));
        } catch (ServiceConfigurationError e) {
            return false;
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    /** javac compiles no descriptor with a provider that is none; classes are compiled anew behind its back. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "public class Provider implements Service {}",
                "public record Provider() implements Service {}",
                "class Provider implements Service { public Provider() {} }",
                "public abstract class Provider implements Service {}",
                "public class Provider {}",
                "public class Provider implements Service { private Provider() {} }",
                "public class Provider { public static Service provider() { return new Service() {}; } }",
                "public class Provider { public static Object provider() { return new Service() {}; } }",
                "public class Provider implements Service { private Provider() {} "
                        + "public static Provider provider() { return new Provider(); } }",
                "class Provider { public static Service provider() { return new Service() {}; } }",
                "public class Provider { static Service provider() { return new Service() {}; } }",
                "public class Provider { public Service provider() { return new Service() {}; } }",
                "public class Provider { public static Service provider(int size) { return new Service() {}; } }",
                "public class Provider implements Service { public static int provider() { return 1; } }",
                "public class Provider extends Base {} class Base { public static Service provider() { return new Service() {}; } }",
                "public interface Provider extends Service { static Service provider() { return new Service() {}; } }",
                "public abstract class Provider { public static Service provider() { return new Service() {}; } }",
            })
    void in_a_module(String provider) {
        Gate gate = Gate.of(
                folder,
                "module com.acme { exports com.acme; provides com.acme.Service with com.acme.Provider; }",
                SERVICE,
                "package com.acme; public class Provider implements Service {}");
        Compiled.into(gate.artifact(), List.of(), "package com.acme; " + provider);

        Verdict verdict = gate.verdict("services: {com.acme.Service: [com.acme.Provider]}");

        assertThat(ids(verdict)).isEqualTo(loadsAsModule(gate.artifact()) ? Set.of() : Set.of("service.provider"));
    }

    private static boolean loadsAsModule(Path classes) {
        Configuration modules = ModuleLayer.boot()
                .configuration()
                .resolve(ModuleFinder.of(classes), ModuleFinder.of(), Set.of("com.acme"));
        ModuleLayer layer =
                ModuleLayer.boot().defineModulesWithOneLoader(modules, ClassLoader.getPlatformClassLoader());
        try {
            Class<?> service = layer.findLoader("com.acme").loadClass("com.acme.Service");
            ProvidersTest.class.getModule().addReads(service.getModule());
            return isMade(ServiceLoader.load(layer, uses(service)));
        } catch (ServiceConfigurationError e) {
            return false;
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    /** What the class path lists and a module has is passed over without a word. */
    private static boolean isMade(ServiceLoader<?> services) {
        return services.iterator().hasNext() && services.iterator().next() != null;
    }

    private static Class<?> uses(Class<?> service) {
        ProvidersTest.class.getModule().addUses(service);
        return service;
    }

    private static void register(Path classes, String service, String provider) throws IOException {
        Path file = classes.resolve("META-INF/services/" + service);
        Files.createDirectories(file.getParent());
        Files.writeString(file, provider + "\n");
    }

    private static Set<String> ids(Verdict verdict) {
        return verdict.findings().stream().map(Finding::id).collect(Collectors.toSet());
    }
}
