package io.importspy.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.importspy.declaration.NamePattern;
import io.importspy.fixture.Patience;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** AspectJ's patterns for names and Ant's for paths. */
class PatternsTest {

    @ParameterizedTest
    @CsvSource({
        "com.acme.*,        com.acme.Foo,       true",
        "com.acme.*,        com.acme.Foo$Bar,   false",
        "com.acme.*,        com.acme.sub.Foo,   false",
        "com.acme.*.*,      com/acme/Foo$Bar,   true",
        "com.acme..*,       com.acme.Foo,       true",
        "com.acme..*,       com.acme.a.b.Foo,   true",
        "com.acme..*,       com.acme.Foo$Bar,   true",
        "com.acme..*,       com.acmeX.Foo,      false",
        "com.acme..*Event,  com.acme.a.FooEvent, true",
        "com.acme..*Event,  com.acme.a.FooEvents, false",
        "..*Event,          FooEvent,           true",
        "*..*Event,         FooEvent,           false",
        "*..*Event,         a.FooEvent,         true",
        "com..api..*,       com.a.api.b.C,      true",
        "com..api..*,       com.a.apis.b.C,     false",
        "com.acme.$*,       com.acme.$Proxy,    true",
        "com.acme.Foo$*,    com.acme.Foo$Bar,   true",
        "com.acme.F*o,      com.acme.Fo,        true",
        "com.acme.*a*b*,    com.acme.xaybz,     true",
    })
    void names(String pattern, String name, boolean matches) {
        assertThat(NamePattern.of(pattern).matches(name)).isEqualTo(matches);
    }

    @ParameterizedTest
    @CsvSource({
        "a-*.jar,    a-1.jar,     true",
        "a-*.jar,    b-1.jar,     false",
        "a-?.jar,    a-1.jar,     true",
        "a-?.jar,    a-12.jar,    false",
        "*.jar,      x/a.jar,     false",
        "**/*.jar,   x/y/a.jar,   true",
        "**/*.jar,   a.jar,       true",
        "a/**,       a/b/c,       true",
        "a/,         a/b/c,       true",
        "a/**/b/*,   a/b/c,       true",
        "a/**/b/*,   a/x/y/b/c,   true",
        "a/**/b/*,   a/x/y/c/c,   false",
    })
    void paths(String pattern, String path, boolean matches) {
        assertThat(PathPattern.of(pattern).matches(path)).isEqualTo(matches);
    }

    @Test
    void a_hostile_pattern_takes_bounded_time() {
        String pattern = "a.." + "*a*..".repeat(200) + "b";
        String name = "a" + ".aaaa".repeat(2000);
        Assertions.assertTimeoutPreemptively(
                Patience.LONG,
                () -> assertThat(NamePattern.of(pattern).matches(name)).isFalse());
    }
}
