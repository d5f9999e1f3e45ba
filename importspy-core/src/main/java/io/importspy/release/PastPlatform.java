package io.importspy.release;

import io.importspy.classfile.ModuleInfo;
import java.lang.module.ModuleDescriptor;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** A release as javac remembers it. */
final class PastPlatform implements ReleaseTypes {

    /** The first release with modules. */
    private static final int MODULES = 9;

    private final SymbolFile symbols;
    private final int release;
    private final Map<String, Set<String>> exports = new ConcurrentHashMap<>();

    PastPlatform(SymbolFile symbols, int release) {
        this.symbols = symbols;
        this.release = release;
    }

    @Override
    public Optional<PlatformType> find(String internalName) {
        return symbols.find(internalName, release);
    }

    @Override
    public boolean isExported(String module, String packageName) {
        return release < MODULES
                || exports.computeIfAbsent(module, this::exportsOf).contains(packageName);
    }

    private Set<String> exportsOf(String module) {
        return symbols.module(module, release)
                .map(file -> exported(ModuleInfo.of(file).descriptor()))
                .orElse(Set.of());
    }

    /** The packages that a module exports to everyone. */
    static Set<String> exported(ModuleDescriptor module) {
        return module.exports().stream()
                .filter(export -> !export.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toUnmodifiableSet());
    }
}
