package io.importspy.version;

/** The versions of artifacts. Anything is a version to Maven, but for the characters that a version of a POM must not have. */
final class MavenDialect implements Dialect<MavenVersion> {

    private static final String FORBIDDEN = "\\/:\"'<>|?*[](){},;=~^!&$";

    @Override
    public Dialect.Bound<MavenVersion> bound(String text) throws VersionException {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || FORBIDDEN.indexOf(c) >= 0 || Character.isISOControl(c) || Character.isWhitespace(c)) {
                throw new VersionException("a version of Maven has no such character", i, Respelling.MAVEN.general());
            }
        }
        if (text.endsWith("+")) {
            throw new VersionException("this is no version of Maven", text.length() - 1, Respelling.MAVEN.general());
        }
        MavenVersion version = MavenVersion.of(text);
        return new Dialect.Bound<>(
                Interval.Boundary.before(version), Interval.Boundary.before(version), Interval.Boundary.after(version));
    }

    @Override
    public Respelling respelling() {
        return Respelling.MAVEN;
    }
}
