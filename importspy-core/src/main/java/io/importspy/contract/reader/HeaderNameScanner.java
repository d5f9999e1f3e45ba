package io.importspy.contract.reader;

import io.importspy.declaration.Modifier;
import io.importspy.declaration.TypeKind;
import java.util.HashSet;
import java.util.Set;

/**
 * Finds the name that a header declares before the header can be read, since what simple names in it mean depends on the names of all
 * entries. It looks no further than it must: whether the header is one is found out later.
 */
final class HeaderNameScanner {

    private static final Set<String> IN_FRONT = inFront();

    private final String header;
    private int place;

    private HeaderNameScanner(String header) {
        this.header = header;
    }

    /** The declared name as it is written; whatever stands in its place if the header is none. */
    static String of(String header) {
        return new HeaderNameScanner(header).find();
    }

    private static Set<String> inFront() {
        Set<String> words = new HashSet<>();
        for (Modifier modifier : Modifier.values()) {
            words.add(modifier.keyword());
        }
        for (TypeKind kind : TypeKind.values()) {
            words.add(kind.keyword());
        }
        return Set.copyOf(words);
    }

    private String find() {
        StringBuilder name = new StringBuilder();
        String word = word();
        while (IN_FRONT.contains(word) && !isAt('.')) {
            word = word();
        }
        name.append(word);
        while (skipTypeParameters() && isAt('.')) {
            place++;
            name.append('.').append(word());
        }
        return name.toString();
    }

    /** The next word, with annotations in front of it skipped. */
    private String word() {
        skipBlanks();
        while (isAt('@') && !header.startsWith("@interface", place)) {
            skipAnnotation();
        }
        return plainWord();
    }

    private String plainWord() {
        int start = place;
        place += isAt('@') ? 1 : 0;
        while (place < header.length() && isWordPart(header.charAt(place))) {
            place++;
        }
        String word = header.substring(start, place);
        skipBlanks();
        return word;
    }

    private static boolean isWordPart(char character) {
        return Character.isJavaIdentifierPart(character) || character == '-' || character == '*';
    }

    private void skipAnnotation() {
        do {
            place++; // the @, or a dot
            skipBlanks();
            plainWord();
        } while (isAt('.'));
        skipNested('(', ')');
        skipBlanks();
    }

    private boolean skipTypeParameters() {
        skipNested('<', '>');
        skipBlanks();
        return place < header.length();
    }

    /** Skips what stands between an opening bracket at this place and the closing one, if there is one at this place. */
    private void skipNested(char opening, char closing) {
        int depth = 0;
        while (depth > 0 || isAt(opening)) {
            if (place == header.length()) {
                return;
            }
            char character = header.charAt(place);
            depth += character == opening ? 1 : character == closing ? -1 : 0;
            place = character == '"' || character == '\'' ? endOfQuoted(character) : place + 1;
        }
    }

    private int endOfQuoted(char quote) {
        int end = place + 1;
        while (end < header.length() && header.charAt(end) != quote) {
            end += header.charAt(end) == '\\' ? 2 : 1;
        }
        return Math.min(end + 1, header.length());
    }

    private void skipBlanks() {
        while (place < header.length() && Character.isWhitespace(header.charAt(place))) {
            place++;
        }
    }

    private boolean isAt(char character) {
        return place < header.length() && header.charAt(place) == character;
    }
}
