package io.importspy.verdict;

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

    /** The place as compilers write it: {@code file:line:column}, without the parts that are not known. */
    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ':' + line : file + ':' + line + ':' + column;
    }
}
