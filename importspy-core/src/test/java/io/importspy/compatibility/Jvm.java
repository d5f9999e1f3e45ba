package io.importspy.compatibility;

import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Runs a client with a version of the API, in this JVM but in a class loader or a module layer of its own. */
final class Jvm {

    private static final String MAIN = "client.Main";
    private static final ClassLoader PARENT = ClassLoader.getPlatformClassLoader();

    private Jvm() {}

    /** What the client throws, if anything. The client comes first on the path. */
    static Optional<Throwable> run(List<Path> path) {
        try {
            if (Files.exists(path.get(0).resolve("module-info.class"))) {
                call(inLayer(path));
            } else {
                onClassPath(path);
            }
            return Optional.empty();
        } catch (InvocationTargetException e) {
            return Optional.of(e.getCause());
        } catch (Exception | LinkageError | StackOverflowError e) {
            return Optional.of(e);
        }
    }

    private static void onClassPath(List<Path> path) throws ReflectiveOperationException, IOException {
        try (URLClassLoader loader = new URLClassLoader(urls(path), PARENT)) {
            call(Class.forName(MAIN, false, loader));
        }
    }

    private static Class<?> inLayer(List<Path> path) {
        ModuleFinder finder = ModuleFinder.of(path.toArray(Path[]::new));
        String root = ModuleFinder.of(path.get(0))
                .findAll()
                .iterator()
                .next()
                .descriptor()
                .name();
        Configuration resolved = ModuleLayer.boot().configuration().resolve(finder, ModuleFinder.of(), Set.of(root));
        ModuleLayer.Controller layer =
                ModuleLayer.defineModulesWithOneLoader(resolved, List.of(ModuleLayer.boot()), PARENT);
        Module module = layer.layer().findModule(root).orElseThrow();
        layer.addOpens(module, "client", Jvm.class.getModule());
        return Class.forName(module, MAIN);
    }

    private static void call(Class<?> main) throws ReflectiveOperationException {
        Method method = main.getDeclaredMethod("main", String[].class);
        method.setAccessible(true);
        method.invoke(null, (Object) new String[0]);
    }

    private static URL[] urls(Collection<Path> path) throws MalformedURLException {
        URL[] urls = new URL[path.size()];
        int i = 0;
        for (Path folder : path) {
            urls[i++] = folder.toUri().toURL();
        }
        return urls;
    }
}
