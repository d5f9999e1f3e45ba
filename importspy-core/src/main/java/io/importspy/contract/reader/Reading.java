package io.importspy.contract.reader;

import io.importspy.contract.NearestWord;
import io.importspy.contract.ProblemKind;
import io.importspy.contract.Written;
import io.importspy.verdict.Place;
import io.importspy.yaml.SourceText;
import io.importspy.yaml.YamlGap;
import io.importspy.yaml.YamlList;
import io.importspy.yaml.YamlMap;
import io.importspy.yaml.YamlNode;
import io.importspy.yaml.YamlText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A contract while it is read: its text, and all that is wrong so far. Whoever asks for a text and gets none need not say so; the
 * problem has been told by then.
 */
final class Reading {

    private final SourceText source;
    private final Problems problems;

    Reading(SourceText source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    /** How many problems there are so far. */
    int problems() {
        return problems.size();
    }

    SourceText source() {
        return source;
    }

    <T> Written<T> written(T value, YamlNode node) {
        return new Written<>(value, position(node));
    }

    Place position(YamlNode node) {
        return problems.position(node.start());
    }

    /** A text as a message quotes it. */
    String quote(YamlText text) {
        return quote(text, text.value());
    }

    /** Another spelling of a text as a message quotes it. */
    String quote(YamlText text, String spelling) {
        return problems.quote(text, spelling);
    }

    /** Whether something is a value that is sensitive where it was written, from where an alias or a merge has brought it. */
    boolean isSensitive(YamlNode node) {
        return problems.isSensitive(node);
    }

    /** Whether no message may show what a text says. */
    boolean isSecret(YamlText text) {
        return problems.isSecret(text);
    }

    /** Tells a problem of a whole node. */
    void problem(ProblemKind kind, YamlNode node, String message, String advice) {
        problems.add(kind, node.start(), message, advice);
    }

    /** Tells a problem of a place. */
    void problem(ProblemKind kind, int offset, String message, String advice) {
        problems.add(kind, offset, message, advice);
    }

    /** Tells a problem of a part of a text; the advice may be a sentence. */
    void problem(ProblemKind kind, YamlText text, int index, String message, String advice) {
        problems.add(kind, text.place(index, source), message, phrase(advice));
    }

    /** Tells that YAML took a text for something else, and what of the file was meant to be the text. */
    void misread(int offset, String message, int start, int end) {
        problems.addMisread(offset, message, start, end);
    }

    /** Tells that a name stands a second time. */
    void duplicate(YamlNode node, String what, Place first) {
        problem(
                ProblemKind.DUPLICATE,
                node,
                what + " stands here a second time: the first is in line " + first.line() + ", column "
                        + first.column(),
                "keep one of the two");
    }

    /** The one text behind a key; an empty one is none. */
    Optional<YamlText> word(YamlNode node, String key) {
        Optional<YamlText> text = text(node, key);
        if (text.isPresent() && text.get().value().isBlank()) {
            problem(ProblemKind.VALUE, node, "`" + key + "` is empty", "write a value, or leave the key out");
            return Optional.empty();
        }
        return text;
    }

    /** The one text behind a key. */
    Optional<YamlText> text(YamlNode node, String key) {
        if (node instanceof YamlText text) {
            return Optional.of(text);
        }
        if (!(node instanceof YamlGap) && !Misread.tell(node, this)) {
            wrongKind(node, key, "a text");
        }
        return Optional.empty();
    }

    /** One or more texts behind a key: a single one needs no list. */
    List<YamlText> words(YamlNode node, String key) {
        if (!(node instanceof YamlList list)) {
            return word(node, key).stream().toList();
        }
        if (list.items().isEmpty()) {
            problem(ProblemKind.VALUE, node, "`" + key + "` lists nothing", "list a value, or leave the key out");
        }
        return list.items().stream().flatMap(item -> word(item, key).stream()).toList();
    }

    /** The list behind a key. */
    List<YamlNode> list(YamlNode node, String key) {
        if (node instanceof YamlList list) {
            return list.items();
        }
        if (!(node instanceof YamlGap)) {
            wrongKind(node, key, "a list");
        }
        return List.of();
    }

    /** The map behind a key. */
    Optional<YamlMap> map(YamlNode node, String key) {
        if (node instanceof YamlMap map) {
            return Optional.of(map);
        }
        if (!(node instanceof YamlGap)) {
            wrongKind(node, key, "a map");
        }
        return Optional.empty();
    }

    private void wrongKind(YamlNode node, String key, String due) {
        String found = node instanceof YamlText ? "a text" : node instanceof YamlList ? "a list" : "a map";
        problem(ProblemKind.VALUE, node, "`" + key + "` takes " + due + ", not " + found, example(due));
    }

    private static String example(String due) {
        return switch (due) {
            case "a list" -> "begin each entry with `- ` on a line of its own, or write `[first, second]`";
            case "a map" -> "write `key: value` on lines of their own, or `{key: value}`";
            default -> "write the text behind the key";
        };
    }

    /** Tells of every key of a map that is not known. */
    void checkKeys(YamlMap map, List<String> known) {
        for (YamlMap.Entry entry : map.entries().values()) {
            if (!known.contains(entry.key().value())) {
                problem(
                        ProblemKind.UNKNOWN_KEY,
                        entry.key(),
                        "no contract has the key " + quote(entry.key()) + " here",
                        nearest(entry.key(), known));
            }
        }
    }

    /** One of the words that are known; tells if it is not. */
    Optional<YamlText> oneOf(YamlNode node, String key, List<String> known) {
        Optional<YamlText> word = word(node, key);
        if (word.isPresent() && !known.contains(word.get().value())) {
            unknownWord(word.get(), key, known);
            return Optional.empty();
        }
        return word;
    }

    /** Tells that a word means nothing behind its key. */
    void unknownWord(YamlText word, String key, List<String> known) {
        String message = "`" + key + "` knows no " + quote(word);
        problem(ProblemKind.VALUE, word, message, nearest(word, known));
    }

    private static String nearest(YamlText written, List<String> known) {
        return NearestWord.to(written.value(), known)
                .map(word -> "did you mean `" + word + "`?")
                .orElseGet(() -> "write " + (known.size() == 1 ? "`" : "one of `") + String.join("`, `", known) + "`");
    }

    /** Whether something in a node could not be read, which has been told. */
    static boolean hasGap(YamlNode node) {
        if (node instanceof YamlList list) {
            return list.items().stream().anyMatch(Reading::hasGap);
        }
        return node instanceof YamlGap
                || (node instanceof YamlMap map
                        && map.entries().values().stream().anyMatch(entry -> hasGap(entry.value())));
    }

    /** Advice from other rooms is a sentence; here it is a phrase, as in the reports. */
    private static String phrase(String advice) {
        String end = advice.endsWith(".") ? advice.substring(0, advice.length() - 1) : advice;
        return end.isEmpty() ? end : end.substring(0, 1).toLowerCase(Locale.ROOT) + end.substring(1);
    }
}
