package io.importspy.version;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Takes a Maven version apart. A dot separates; a hyphen separates and lowers what follows, and so do the borders between
 * digits and other characters. In front of a hyphen and at the end, what has no weight is dropped.
 */
final class MavenTokenizer {

    private final String text;
    private final List<MavenToken> tokens = new ArrayList<>();
    private int start;
    private boolean digits;

    MavenTokenizer(String version) {
        this.text = version.toLowerCase(Locale.ROOT);
    }

    List<MavenToken> tokens() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.') {
                separate(i);
            } else if (c == '-') {
                separate(i);
                tokens.add(MavenToken.HYPHEN);
            } else {
                border(i, Character.isDigit(c));
            }
        }
        if (start < text.length()) {
            addLast();
        }
        return withoutWeightless();
    }

    private void separate(int end) {
        tokens.add(start == end ? MavenToken.ZERO : token(end, false));
        start = end + 1;
    }

    /** Between digits and other characters a hyphen is implied; in front of a qualifier that digits follow too. */
    private void border(int at, boolean digit) {
        if (at > start && digit != digits) {
            if (!digits) {
                lower();
            }
            tokens.add(token(at, digit));
            tokens.add(MavenToken.HYPHEN);
            start = at;
        }
        digits = digit;
    }

    private void addLast() {
        if (!digits) {
            lower();
        }
        tokens.add(token(text.length(), false));
    }

    private void lower() {
        if (!tokens.isEmpty() && tokens.get(tokens.size() - 1).kind() != MavenToken.Kind.HYPHEN) {
            tokens.add(MavenToken.HYPHEN);
        }
    }

    private MavenToken token(int end, boolean beforeDigit) {
        String piece = text.substring(start, end);
        return digits ? MavenToken.number(piece) : MavenToken.qualifier(piece, beforeDigit);
    }

    private List<MavenToken> withoutWeightless() {
        List<MavenToken> kept = new ArrayList<>();
        boolean droppable = true;
        for (int i = tokens.size() - 1; i >= 0; i--) {
            MavenToken token = tokens.get(i);
            if (token.kind() == MavenToken.Kind.HYPHEN) {
                droppable = true;
                if (kept.isEmpty()) {
                    continue;
                }
            } else if (droppable && token.isWeightless()) {
                continue;
            } else {
                droppable = false;
            }
            kept.add(token);
        }
        Collections.reverse(kept);
        return List.copyOf(kept);
    }
}
