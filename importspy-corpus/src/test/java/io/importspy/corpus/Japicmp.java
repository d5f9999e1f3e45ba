package io.importspy.corpus;

import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.config.Options;
import japicmp.model.AccessModifier;
import japicmp.model.JApiBehavior;
import japicmp.model.JApiChangeStatus;
import japicmp.model.JApiClass;
import japicmp.model.JApiCompatibility;
import japicmp.model.JApiCompatibilityChange;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What japicmp says of a release and the one before: all that is public or protected, by its own defaults. */
final class Japicmp {

    private Japicmp() {}

    static Map<String, Said> compare(Path before, Path now, List<Path> classPath) {
        Options options = Options.newDefault();
        options.setAccessModifier(AccessModifier.PROTECTED);
        options.setIgnoreMissingClasses(true);
        JarArchiveComparatorOptions comparison = JarArchiveComparatorOptions.of(options);
        classPath.forEach(jar -> comparison.getClassPathEntries().add(jar.toString()));
        Said.Places places = new Said.Places();
        new JarArchiveComparator(comparison)
                .compare(
                        List.of(new JApiCmpArchive(before.toFile(), "before")),
                        List.of(new JApiCmpArchive(now.toFile(), "now")))
                .forEach(type -> collect(type, places));
        return places.all();
    }

    private static void collect(JApiClass type, Said.Places places) {
        String name = type.getFullyQualifiedName();
        add(name, type, places);
        if (type.getChangeStatus() == JApiChangeStatus.REMOVED) {
            return;
        }
        add(name, type.getSuperclass(), places);
        type.getInterfaces().forEach(above -> add(name, above, places));
        type.getGenericTemplates().forEach(parameter -> add(name, parameter, places));
        type.getFields().forEach(field -> add(name + '.' + field.getName(), field, places));
        type.getMethods().forEach(method -> {
            collect(name + '.' + method.getName(), method, places);
            add(name + '.' + method.getName(), method.getReturnType(), places);
        });
        String simple = name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
        type.getConstructors().forEach(constructor -> collect(name + '.' + simple, constructor, places));
    }

    private static void collect(String place, JApiBehavior executable, Said.Places places) {
        add(place, executable, places);
        executable.getGenericTemplates().forEach(parameter -> add(place, parameter, places));
        executable.getParameters().forEach(parameter -> add(place, parameter, places));
    }

    private static void add(String place, JApiCompatibility part, Said.Places places) {
        for (JApiCompatibilityChange change : part.getCompatibilityChanges()) {
            places.add(
                    place,
                    !change.isBinaryCompatible(),
                    !change.isSourceCompatible(),
                    change.getType().name());
        }
    }
}
