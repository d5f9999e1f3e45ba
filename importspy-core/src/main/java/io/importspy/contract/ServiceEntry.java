package io.importspy.contract;

import io.importspy.declaration.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * An entry of {@code services}: who may register for a service.
 *
 * @param service the name of the service, or {@link #REST}
 * @param providers who registers; of the rest, who may
 * @param remarks its reason and its weight
 */
public record ServiceEntry(Written<String> service, List<Provider> providers, Remarks remarks) implements Requirement {

    /** Stands for every service that has no entry of its own. */
    public static final String REST = "*";

    public ServiceEntry {
        providers = List.copyOf(providers);
    }

    /**
     * Whether it is about every service that has no entry of its own.
     *
     * @return false if it is about one
     */
    public boolean isRest() {
        return service.value().equals(REST);
    }

    /** The service. */
    @Override
    public Optional<String> topic() {
        return Optional.of(TypeName.of(service.value()).inSource());
    }

    /**
     * A class that registers for a service.
     *
     * @param name its fully qualified name, nested types behind {@code .} or {@code $}
     * @param remarks its reason and its weight
     */
    public record Provider(Written<String> name, Remarks remarks) {}
}
