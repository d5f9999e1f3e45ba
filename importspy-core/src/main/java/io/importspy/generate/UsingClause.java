package io.importspy.generate;

import io.importspy.declaration.DeclarationException;
import io.importspy.declaration.DeclarationParser;
import io.importspy.declaration.Names;
import io.importspy.declaration.Scope;
import io.importspy.declaration.TypeName;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Chooses what stands under {@code using}, so that declarations read short: of all types that share a simple name the one that is
 * named most often, the first by name among equals. A nested type comes with the one around it. A simple name that {@code
 * java.lang} has stays with {@code java.lang}, and one that a package begins with stays with the package.
 */
final class UsingClause {

    private static final Names JAVA_LANG = Names.in(Scope.of(List.of()));
    private static final Comparator<Map.Entry<String, Integer>> MOST_USED_FIRST =
            Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());

    private UsingClause() {}

    /** The fully qualified names to import, sorted, for types that are named so often. */
    static List<String> of(SortedMap<String, Integer> uses, Nesting nesting) {
        SortedMap<String, Integer> outermost = new TreeMap<>();
        uses.forEach((name, count) -> outermost.merge(nesting.outermost(name), count, Integer::sum));
        Set<String> packages = outermost.keySet().stream()
                .filter(name -> name.contains("."))
                .map(name -> name.substring(0, name.indexOf('.')))
                .collect(Collectors.toSet());
        Map<String, String> bySimpleName = new HashMap<>();
        outermost.entrySet().stream()
                .sorted(MOST_USED_FIRST)
                .map(Map.Entry::getKey)
                .filter(name -> isFree(TypeName.of(name).simpleName(), packages) && isSpellable(name))
                .forEach(name -> bySimpleName.putIfAbsent(TypeName.of(name).simpleName(), name));
        return bySimpleName.values().stream().sorted().toList();
    }

    private static boolean isFree(String simpleName, Set<String> packages) {
        boolean ofJavaLang = JAVA_LANG.show("java.lang." + simpleName).equals(simpleName);
        return !ofJavaLang && !packages.contains(simpleName);
    }

    private static boolean isSpellable(String name) {
        try {
            return DeclarationParser.parseTypeName(name).equals(name);
        } catch (DeclarationException e) {
            return false; // what mentions it is not spellable either, and is told of then
        }
    }
}
