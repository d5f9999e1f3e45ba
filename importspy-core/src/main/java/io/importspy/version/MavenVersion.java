package io.importspy.version;

import java.util.List;

/**
 * The version of an artifact, in the order that Maven 3.9 gives to versions: numbers by value, known qualifiers in the order
 * alpha, beta, milestone, rc, snapshot, none (also ga, final, release), sp, other qualifiers after these by alphabet, and
 * zeros at the end without weight. So {@code 2.1}, {@code 2.1.0} and {@code 2.1.Final} are equal.
 *
 * @see <a href="https://maven.apache.org/pom.html#version-order-specification">the order's specification</a>
 */
public final class MavenVersion implements Comparable<MavenVersion> {

    private final String text;
    private final List<MavenToken> tokens;

    private MavenVersion(String text) {
        this.text = text;
        this.tokens = new MavenTokenizer(text).tokens();
    }

    /**
     * Any text is a version to Maven.
     *
     * @param text the version as its artifact states it
     * @return the version
     */
    public static MavenVersion of(String text) {
        return new MavenVersion(text);
    }

    @Override
    public int compareTo(MavenVersion other) {
        int length = Math.max(tokens.size(), other.tokens.size());
        for (int i = 0; i < length; i++) {
            int order = token(i).compareTo(other.token(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private MavenToken token(int index) {
        return index < tokens.size() ? tokens.get(index) : MavenToken.NOTHING;
    }

    /** Whether the other is the same version, however it is spelt: exactly when {@link #compareTo} finds no difference. */
    @Override
    public boolean equals(Object other) {
        return other instanceof MavenVersion that && tokens.equals(that.tokens);
    }

    @Override
    public int hashCode() {
        return tokens.hashCode();
    }

    /** The version as it was stated. */
    @Override
    public String toString() {
        return text;
    }
}
