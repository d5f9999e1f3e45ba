package io.importspy.archive;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is made when it is first asked for, once; an attempt that fails is made again. Thread-safe.
 *
 * @param <T> what it is
 */
public final class Lazy<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private volatile @Nullable T value;

    /**
     * A value that is not made yet.
     *
     * @param maker makes it
     */
    public Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        T made = value;
        return made == null ? make() : made;
    }

    private synchronized T make() {
        T made = value;
        if (made == null) {
            made = maker.get();
            value = made;
        }
        return made;
    }

    /**
     * The value as far as it has been made.
     *
     * @return the value, or empty
     */
    public Optional<T> made() {
        return Optional.ofNullable(value);
    }
}
