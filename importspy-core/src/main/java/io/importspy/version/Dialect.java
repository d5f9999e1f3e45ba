package io.importspy.version;

/**
 * How the versions of a range are written.
 *
 * @param <V> what they are
 */
interface Dialect<V extends Comparable<V>> {

    /**
     * Reads one version of a range, or the only one.
     *
     * @param text the version, without blanks around it
     * @return what it stands for
     * @throws VersionException if the text is no version
     */
    Bound<V> bound(String text) throws VersionException;

    /** The spelling that was meant by a text that is no range. */
    Respelling respelling();
}
