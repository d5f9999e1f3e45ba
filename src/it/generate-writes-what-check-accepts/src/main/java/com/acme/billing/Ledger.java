package com.acme.billing;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A bit of everything that declarations can say. */
public abstract class Ledger<T extends Comparable<? super T> & Closeable> implements Closeable {

    public static final String NAME = "led: \"ger\" # 1";
    public static final char SEPARATOR = '\u2028';
    public static final double NONE = Double.NaN;
    protected int[][] table;

    protected Ledger(int... sizes) {}

    public <E extends IOException> Map<String, List<? extends T>> sorted(Function<? super T, ?>[] keys) throws E {
        return Map.of();
    }

    public enum Level {
        LOW,
        HIGH {
            @Override
            boolean alarming() {
                return true;
            }
        };

        boolean alarming() {
            return false;
        }
    }

    public sealed interface Entry permits Debit, Credit {}

    public record Debit(long amount) implements Entry {}

    public record Credit(long amount, String... notes) implements Entry {}

    public @interface Audited {
        int order() default 3;

        String[] by() default {"a", "b"};
    }

    private static final class Hidden {}
}
