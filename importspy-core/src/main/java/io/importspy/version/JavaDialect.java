package io.importspy.version;

import static io.importspy.version.JavaVersionParts.NO_BUILD;

import java.util.ArrayList;
import java.util.List;

/**
 * The versions of Java runtimes. A written version stands for every runtime whose version begins like it: {@code 17} for all
 * updates of 17, {@code 17.0.12} for all builds of that update, {@code 17.0.12+7} for that build whatever stands behind
 * it. An early access of 26 is neither 26 nor before 26: {@code 26-ea} has to be written to let one in.
 */
final class JavaDialect implements Dialect<JavaVersion> {

    /** Larger than any number that can be written. */
    private static final int BEYOND = Integer.MAX_VALUE;

    /** Not after any pre-release that can be written. */
    private static final String FIRST_PRE_RELEASE = "0";

    @Override
    public Dialect.Bound<JavaVersion> bound(String text) throws VersionException {
        JavaVersionParts parts = JavaVersionParts.parse(text);
        if (parts.pre().chars().allMatch(Character::isDigit) && !parts.pre().isEmpty()) {
            throw new VersionException(
                    "a hyphen is for a pre-release such as ea",
                    text.indexOf('-'),
                    respelling().general());
        }
        return parts.pre().isEmpty() && parts.build() == NO_BUILD ? family(parts.numbers()) : single(parts);
    }

    private static Dialect.Bound<JavaVersion> family(List<Integer> numbers) {
        List<Integer> beyond = new ArrayList<>(numbers);
        beyond.add(BEYOND);
        return new Dialect.Bound<>(
                before(numbers, FIRST_PRE_RELEASE, NO_BUILD),
                before(numbers, "", NO_BUILD),
                before(beyond, "", NO_BUILD));
    }

    private static Dialect.Bound<JavaVersion> single(JavaVersionParts parts) {
        Interval.Boundary<JavaVersion> start = before(parts.numbers(), parts.pre(), parts.build());
        int next = parts.build() == NO_BUILD ? BEYOND : parts.build() + 1;
        return new Dialect.Bound<>(start, start, before(parts.numbers(), parts.pre(), next));
    }

    private static Interval.Boundary<JavaVersion> before(List<Integer> numbers, String pre, int build) {
        return Interval.Boundary.before(new JavaVersion("", new JavaVersionParts(numbers, pre, build, "")));
    }

    @Override
    public Respelling respelling() {
        return Respelling.JAVA;
    }
}
