package io.importspy.verdict;

import java.nio.file.Path;

/**
 * A place in a file.
 *
 * @param file the file as it is to be shown; text from strangers, not escaped yet
 * @param line the line, from 1; 0 where it is not known
 * @param column the column in characters, from 1; 0 where it is not known
 */
public record Place(String file, int line, int column) {

    /**
     * A place whose column nobody knows, as debug information has it.
     *
     * @param file the file
     * @param line the line, from 1; 0 where it is not known
     * @return the place
     */
    public static Place of(String file, int line) {
        return new Place(file, line, 0);
    }

    /**
     * A path as places name files: with {@code /} between names, whatever its file system has there.
     *
     * @param path the path
     * @return its text, not escaped
     */
    public static String name(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    /** The place as compilers write it: {@code file:line:column}, without the parts that are not known. */
    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ':' + line : file + ':' + line + ':' + column;
    }
}
