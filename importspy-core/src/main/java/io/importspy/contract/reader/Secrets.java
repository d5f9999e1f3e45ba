package io.importspy.contract.reader;

import io.importspy.contract.NearestWord;
import io.importspy.yaml.SourceText;
import io.importspy.yaml.YamlDocument;
import io.importspy.yaml.YamlList;
import io.importspy.yaml.YamlMap;
import io.importspy.yaml.YamlNode;
import io.importspy.yaml.YamlText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The parts of a contract that no message may show: what stands beside {@code sensitive: true}. A map counts as soon as one of its keys
 * looks like {@code sensitive}, because a slip of the pen must not tell a secret; and so does a value among {@code secrets}.
 */
final class Secrets {

    /** What stands in the place of a secret. */
    static final String SHOWN = "***";

    private static final String SENSITIVE = "sensitive";

    /** The keys that may stand beside it. */
    private static final List<String> KEYS =
            List.of(SENSITIVE, "value", "matches", "one-of", "type", "absent", "because");

    static final String SECRETS = "secrets";
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{5,}+");

    private static final String VARIABLES = "variables";

    private final BitSet hidden = new BitSet();

    /** Those of the hidden ones that are values which somebody calls sensitive, and not only beside a slip of the pen or {@code false}. */
    private final BitSet sensitive = new BitSet();

    private Secrets() {}

    static Secrets of(YamlDocument document, SourceText source, List<String> sections) {
        Secrets secrets = new Secrets();
        if (document.root().isPresent()) {
            secrets.hideIn(document.root().get());
        }
        if (!document.faults().isEmpty()) {
            secrets.hideSections(source, sections);
        }
        return secrets;
    }

    /** Whether a text, or one in a map or list, is a value that is sensitive where it was written; an alias or a merge has brought it here. */
    boolean isSensitive(YamlNode node) {
        if (node instanceof YamlMap map) {
            for (YamlMap.Entry entry : map.entries().values()) {
                if (isSensitive(entry.value())) {
                    return true;
                }
            }
            return false;
        }
        if (node instanceof YamlList list) {
            for (YamlNode item : list.items()) {
                if (isSensitive(item)) {
                    return true;
                }
            }
            return false;
        }
        return sensitive.get(node.start());
    }

    /** The nodes that bring a sensitive value to where it would be shown: anywhere but in a variable. */
    List<YamlNode> leaks(YamlNode root) {
        List<YamlNode> leaks = new ArrayList<>();
        if (!sensitive.isEmpty()) {
            addLeaks(root, leaks);
        }
        return leaks;
    }

    private void addLeaks(YamlNode node, List<YamlNode> leaks) {
        if (node instanceof YamlList list) {
            list.items().forEach(item -> addLeaks(item, leaks));
        } else if (node instanceof YamlMap map && !isSensitive(map.entries().keySet())) {
            for (YamlMap.Entry entry : map.entries().values()) {
                addLeaks(entry.key(), leaks);
                boolean variables = entry.key().value().equals(VARIABLES);
                if (variables && entry.value() instanceof YamlMap all) {
                    all.entries().values().forEach(variable -> addLeaks(variable.key(), leaks));
                } else {
                    addLeaks(entry.value(), leaks);
                }
            }
        } else if (node instanceof YamlText && sensitive.get(node.start())) {
            leaks.add(node);
        }
    }

    /** The lines of a text, with what must not be shown left out of each. */
    String mask(SourceText source) {
        StringBuilder shown = new StringBuilder();
        for (int line = 1; line <= source.lines(); line++) {
            int start = source.startOf(line);
            int end = source.lineEnd(start);
            int next = line < source.lines()
                    ? source.startOf(line + 1)
                    : source.text().length();
            for (int i = start; i < end; i++) {
                if (!hidden.get(i)) {
                    shown.append(source.text().charAt(i));
                } else if (i == start || !hidden.get(i - 1)) {
                    shown.append(SHOWN);
                }
            }
            shown.append(source.text(), end, next);
        }
        return shown.toString();
    }

    /** Whether a character must not be shown. */
    boolean hide(int offset) {
        return hidden.get(offset);
    }

    /** Where the stretch of secret characters begins that a place is in; the place itself if it is in none. */
    int begin(int offset) {
        return hidden.get(offset) ? hidden.previousClearBit(offset) + 1 : offset;
    }

    /** Whether one of some characters must not be shown. */
    boolean hideAny(int start, int end) {
        int first = hidden.nextSetBit(start);
        return first >= 0 && first < end;
    }

    private void hideIn(YamlNode node) {
        if (node instanceof YamlList list) {
            for (YamlNode item : list.items()) {
                hideIn(item);
            }
        } else if (node instanceof YamlMap map) {
            hideIn(map);
        }
    }

    private void hideIn(YamlMap map) {
        if (isSensitive(map.entries().keySet())) {
            map.entries().values().forEach(this::hide);
        }
        if (saysSensitive(map)) {
            map.entries().values().stream()
                    .filter(entry -> !entry.key().value().equals(SENSITIVE))
                    .forEach(entry ->
                            sensitive.set(entry.value().start(), entry.value().end()));
        }
        Optional<YamlNode> secrets = map.get(SECRETS);
        if (secrets.isPresent()) {
            hideValues(secrets.get());
        }
        for (YamlMap.Entry entry : map.entries().values()) {
            hideIn(entry.value());
        }
    }

    private static boolean saysSensitive(YamlMap map) {
        Optional<YamlNode> said = map.get(SENSITIVE);
        return said.isPresent()
                && !(said.get() instanceof YamlText text && text.value().equals("false"));
    }

    /** Whether a map with these keys looks as if it said that it is sensitive. */
    static boolean isSensitive(Set<String> keys) {
        for (String key : keys) {
            if (looksSensitive(key)) {
                return true;
            }
        }
        return false;
    }

    /** A key that no variable has may be a piece of its value, cut off by a comma. */
    private void hide(YamlMap.Entry entry) {
        hide(entry.value());
        if (NearestWord.to(entry.key().value(), KEYS).isEmpty()) {
            hide(entry.key());
        }
    }

    private void hide(YamlNode node) {
        hidden.set(node.start(), node.end());
    }

    /** Secrets are listed by name; whoever adds their values has misunderstood, and should not find them in a log. */
    private void hideValues(YamlNode secrets) {
        if (secrets instanceof YamlList list) {
            list.items().forEach(this::hideValues);
        } else if (secrets instanceof YamlMap map) {
            map.entries().values().forEach(entry -> hide(entry.value()));
        } else if (secrets instanceof YamlText text && text.value().indexOf('=') >= 0) {
            hide(text);
        }
    }

    private static boolean looksSensitive(String key) {
        return key.contains(SENSITIVE) || NearestWord.to(key, Set.of(SENSITIVE)).isPresent();
    }

    /**
     * Hides all values of the sections that have the word somewhere. Where something is no YAML, nobody knows which map it belongs to.
     *
     * @param sections the keys with which a section begins, at the start of a line
     */
    private void hideSections(SourceText source, List<String> sections) {
        int section = 1;
        boolean sensitive = false;
        for (int line = 1; line <= source.lines(); line++) {
            String content = source.lineText(line);
            if (sections.contains(content.split(":", 2)[0])) {
                hideValues(section, sensitive ? line : section, source);
                section = line;
                sensitive = false;
            }
            sensitive |= WORD.matcher(content).results().anyMatch(word -> looksSensitive(word.group()));
        }
        hideValues(section, sensitive ? source.lines() + 1 : section, source);
    }

    private void hideValues(int from, int to, SourceText source) {
        for (int line = from; line < to; line++) {
            int start = source.startOf(line);
            String content = source.lineText(line);
            hidden.set(start + content.indexOf(':') + 1, start + content.length());
        }
    }
}
