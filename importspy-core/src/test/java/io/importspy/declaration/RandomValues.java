package io.importspy.declaration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/** Constants and annotations at random, the corners of each type above all. */
final class RandomValues {

    /** An annotation interface that javac can be given, with one element for each kind of value. */
    static final String ALL_KINDS = """
            package com.acme.spi;
            public @interface AllKinds {
                boolean z() default true; byte b() default 1; short s() default 1; char c() default 'c';
                int i() default 1; long j() default 1; float f() default 1; double d() default 1;
                String text() default ""; Class<?> type() default Object.class;
                Thread.State state() default Thread.State.NEW; Deprecated nested() default @Deprecated;
                int[] ints() default {}; String[] texts() default {}; Class<?>[] types() default {};
            }
            """;

    private static final List<String> TEXTS = List.of(
            "",
            "plain",
            "\"quoted\" and 'quoted'",
            "\\ back \\\\ slash \\u0041",
            "\t\n\r\f\b\0\1\7\u001b",
            "äöü ß € 😀",
            "\u202e\u2066\u200b\ufeff\u2028\u2029\u0085\u00a0\u3164",
            "\ud800 \udc00 \uffff",
            "// /* */ ; { } @ , (");

    private final Random random;

    RandomValues(Random random) {
        this.random = random;
    }

    Constant constant(TypeReference type) {
        if (!(type instanceof PrimitiveType primitive)) {
            return new Constant(any(TEXTS));
        }
        return new Constant(
                switch (primitive) {
                    case BOOLEAN -> random.nextBoolean();
                    case BYTE -> (byte) random.nextInt();
                    case SHORT -> (short) random.nextInt();
                    case CHAR -> (char) (random.nextBoolean() ? random.nextInt(256) : random.nextInt());
                    case INT -> any(List.of(0, -1, Integer.MIN_VALUE, Integer.MAX_VALUE, random.nextInt()));
                    case LONG -> any(List.of(0L, -1L, Long.MIN_VALUE, Long.MAX_VALUE, random.nextLong()));
                    case FLOAT ->
                        any(List.of(
                                -0f,
                                Float.NaN,
                                Float.NEGATIVE_INFINITY,
                                Float.MIN_VALUE,
                                Float.MAX_VALUE,
                                Float.intBitsToFloat(random.nextInt())));
                    case DOUBLE ->
                        any(List.of(
                                -0d,
                                Double.NaN,
                                Double.POSITIVE_INFINITY,
                                Double.MIN_VALUE,
                                Double.MAX_VALUE,
                                Double.longBitsToDouble(random.nextLong())));
                    case VOID -> throw new IllegalArgumentException("void has no values");
                });
    }

    List<Annotation> annotations() {
        List<Annotation> annotations = new ArrayList<>();
        if (random.nextInt(4) == 0) {
            annotations.add(deprecated());
        }
        if (random.nextInt(4) == 0) {
            annotations.add(allKinds());
        }
        return annotations;
    }

    private Annotation deprecated() {
        Map<String, AnnotationValue> elements = new LinkedHashMap<>();
        if (random.nextBoolean()) {
            elements.put("since", new Constant(any(TEXTS)));
        }
        if (random.nextBoolean()) {
            elements.put("forRemoval", new Constant(random.nextBoolean()));
        }
        return new Annotation("java.lang.Deprecated", elements);
    }

    private Annotation allKinds() {
        Map<String, Supplier<AnnotationValue>> all = new LinkedHashMap<>();
        all.put("z", () -> constant(PrimitiveType.BOOLEAN));
        all.put("b", () -> constant(PrimitiveType.BYTE));
        all.put("s", () -> constant(PrimitiveType.SHORT));
        all.put("c", () -> constant(PrimitiveType.CHAR));
        all.put("i", () -> constant(PrimitiveType.INT));
        all.put("j", () -> constant(PrimitiveType.LONG));
        all.put("f", () -> constant(PrimitiveType.FLOAT));
        all.put("d", () -> constant(PrimitiveType.DOUBLE));
        all.put("text", () -> constant(ClassType.STRING));
        all.put("type", this::classLiteral);
        all.put("state", () -> new AnnotationValue.EnumValue(Optional.of("java.lang.Thread.State"), "BLOCKED"));
        all.put("nested", this::deprecated);
        all.put("ints", () -> array(() -> constant(PrimitiveType.INT)));
        all.put("texts", () -> array(() -> constant(ClassType.STRING)));
        all.put("types", () -> array(this::classLiteral));
        Map<String, AnnotationValue> elements = new LinkedHashMap<>();
        all.forEach((name, value) -> {
            if (random.nextInt(3) == 0) {
                elements.put(name, value.get());
            }
        });
        return new Annotation("com.acme.spi.AllKinds", elements);
    }

    private AnnotationValue array(Supplier<AnnotationValue> element) {
        List<AnnotationValue> elements = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            elements.add(element.get());
        }
        return new AnnotationValue.ArrayValue(elements);
    }

    private AnnotationValue classLiteral() {
        return new AnnotationValue.ClassValue(any(List.of(
                ClassType.STRING,
                ClassType.of("java.util.Map.Entry"),
                PrimitiveType.VOID,
                PrimitiveType.INT,
                new ArrayType(new ArrayType(PrimitiveType.LONG)),
                new ArrayType(ClassType.of("java.util.Map")))));
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
