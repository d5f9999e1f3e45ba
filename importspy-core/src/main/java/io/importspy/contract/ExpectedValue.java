package io.importspy.contract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

/** What a contract expects of a value that is a text: an attribute of a manifest, an environment variable. */
public sealed interface ExpectedValue {

    /** Whether a value is as expected. */
    enum Answer {
        /** It is. */
        YES,
        /** It is not. */
        NO,
        /** Nobody knows: it would take too long to find out. */
        UNDECIDED;

        static Answer of(boolean holds) {
            return holds ? YES : NO;
        }
    }

    /**
     * Holds a value against the expectation.
     *
     * @param value what was found; empty where there is no value, which only {@link Absent} wants
     * @return whether it is what was expected
     */
    Answer holds(Optional<String> value);

    /**
     * What is expected, as a phrase for a message. It quotes the contract, so of a sensitive value do not show it.
     *
     * @return the phrase, not escaped
     */
    String describe();

    /**
     * The value is this text, to the letter.
     *
     * @param text the text
     */
    record Equal(String text) implements ExpectedValue {

        @Override
        public Answer holds(Optional<String> value) {
            return Answer.of(value.filter(text::equals).isPresent());
        }

        @Override
        public String describe() {
            return quoted(text);
        }
    }

    /**
     * The whole value matches a regular expression of {@link Pattern}. Matching is bounded: by a million looks at the value, by the
     * stack, and by five seconds; past any of these the answer is {@link Answer#UNDECIDED}. So is that of an expression that could go on
     * without a look.
     *
     * @param regex the regular expression
     */
    record Matches(String regex) implements ExpectedValue {

        /**
         * Refuses what is no regular expression.
         *
         * @param regex the regular expression
         * @throws PatternSyntaxException if it is none; its index is -1 where no single place is wrong
         */
        public Matches {
            Pattern.compile(regex);
        }

        @Override
        public Answer holds(Optional<String> value) {
            return value.map(text -> BoundedMatch.of(Pattern.compile(regex), text))
                    .orElse(Answer.NO);
        }

        @Override
        public String describe() {
            return "a value that matches " + regex;
        }
    }

    /**
     * The value is one of these texts, to the letter.
     *
     * @param texts the texts
     */
    record OneOf(List<String> texts) implements ExpectedValue {

        public OneOf {
            texts = List.copyOf(texts);
        }

        @Override
        public Answer holds(Optional<String> value) {
            return Answer.of(value.filter(texts::contains).isPresent());
        }

        @Override
        public String describe() {
            String all = texts.stream().map(ExpectedValue::quoted).collect(Collectors.joining(", "));
            return texts.size() == 1 ? all : "one of " + all;
        }
    }

    /**
     * The value can be read as a value of this type.
     *
     * @param type the type
     */
    record OfType(ValueType type) implements ExpectedValue {

        @Override
        public Answer holds(Optional<String> value) {
            return Answer.of(value.filter(type::accepts).isPresent());
        }

        @Override
        public String describe() {
            return type.description();
        }
    }

    /** There is no value. An empty one is a value. */
    record Absent() implements ExpectedValue {

        @Override
        public Answer holds(Optional<String> value) {
            return Answer.of(value.isEmpty());
        }

        @Override
        public String describe() {
            return "no value";
        }
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}
