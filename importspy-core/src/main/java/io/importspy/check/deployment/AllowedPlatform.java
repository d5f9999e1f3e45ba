package io.importspy.check.deployment;

import io.importspy.contract.Deployment;
import io.importspy.contract.Written;
import io.importspy.environment.Architecture;
import io.importspy.environment.NativeLibrary;
import io.importspy.environment.OperatingSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A platform that a deployment allows.
 *
 * @param os its operating system; empty for any
 * @param arch its processor; empty for any
 */
record AllowedPlatform(Optional<OperatingSystem> os, Optional<Architecture> arch) {

    /** Each operating system of a deployment with each of its processors; none if it names neither. */
    static List<AllowedPlatform> of(Deployment block) {
        List<AllowedPlatform> platforms = new ArrayList<>();
        for (Optional<OperatingSystem> os : orAny(block.os())) {
            for (Optional<Architecture> arch : orAny(block.arch())) {
                platforms.add(new AllowedPlatform(os, arch));
            }
        }
        return block.os().isEmpty() && block.arch().isEmpty() ? List.of() : platforms;
    }

    private static <T> List<Optional<T>> orAny(List<Written<T>> written) {
        return written.isEmpty()
                ? List.of(Optional.empty())
                : written.stream().map(one -> Optional.of(one.value())).toList();
    }

    boolean runs(NativeLibrary library) {
        return isItsProcessor(library) && os.map(library.os()::equals).orElse(true);
    }

    boolean mayRun(NativeLibrary library) {
        return isItsProcessor(library) && os.filter(library::mayBeFor).isPresent();
    }

    private boolean isItsProcessor(NativeLibrary library) {
        return arch.isEmpty() || arch.equals(library.arch());
    }

    @Override
    public String toString() {
        return Stream.concat(os.map(OperatingSystem::word).stream(), arch.map(Architecture::toString).stream())
                .collect(Collectors.joining("/"));
    }
}
