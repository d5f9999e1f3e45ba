package io.importspy.declaration;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of a class or interface, in whatever form it came: the binary name ({@code java.util.Map$Entry}, JLS 13.1), its internal form
 * ({@code java/util/Map$Entry}, JVMS 4.2.1), or the name in source code ({@code java.util.Map.Entry}, JLS 6.7).
 *
 * <p>A name alone does not tell whether a {@code $} in it separates a nested type from the one around it, or belongs to a simple name. So two
 * names are equal if they may be those of one type.
 */
public final class TypeName implements Comparable<TypeName> {

    /** Between letters, digits and {@code _} a dollar separates; others are part of a simple name, as in {@code Predef$} of Scala. */
    private static final Pattern SEPARATOR = Pattern.compile("(?<=[\\p{L}\\p{N}_])\\$(?=[\\p{L}\\p{N}_])");

    private final String text;
    private final String dotted;

    private TypeName(String text) {
        this.text = text;
        this.dotted = text.replace('/', '.').replace('$', '.');
    }

    /**
     * A name.
     *
     * @param text the fully qualified name in any of the three forms
     * @return the name
     */
    public static TypeName of(String text) {
        return new TypeName(text);
    }

    /**
     * Whether two names may be those of one type, for where a great many are compared.
     *
     * @param name a name in any form
     * @param other another
     * @return true if both are equal as type names
     */
    public static boolean same(String name, String other) {
        if (name.length() != other.length()) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) != other.charAt(i) && !(separates(name.charAt(i)) && separates(other.charAt(i)))) {
                return false;
            }
        }
        return true;
    }

    private static boolean separates(char c) {
        return c == '.' || c == '$' || c == '/';
    }

    /**
     * The name as source code has it if every {@code $} separates two simple names.
     *
     * @return the name with dots alone, the same for all names that are equal to this one
     */
    public String inSource() {
        return dotted;
    }

    /**
     * The name as messages show it: a {@code $} that cannot stand between two simple names is part of one and stays.
     *
     * @return the name with dots between packages, types and nested types
     */
    public String shown() {
        return shown(text.replace('/', '.'));
    }

    /**
     * A text with several names in it as messages show it.
     *
     * @param names binary names, such as the simple ones of parameters in parentheses
     * @return the text with dots between types and nested types
     */
    public static String shown(String names) {
        return SEPARATOR.matcher(names).replaceAll(".");
    }

    /**
     * The last simple name. A {@code $} separates only between two names: {@code $Proxy} and {@code Box$} keep theirs.
     *
     * @return what stands behind the last {@code .}, {@code /} or separating {@code $}
     */
    public String simpleName() {
        int begin = Math.max(text.lastIndexOf('.'), text.lastIndexOf('/')) + 1;
        for (int i = text.length() - 2; i > begin; i--) {
            if (text.charAt(i) == '$' && text.charAt(i + 1) != '$') {
                return text.substring(i + 1);
            }
        }
        return text.substring(begin);
    }

    /**
     * What stands in front of the last simple name in source code: the type around this one, or its package.
     *
     * @return the name around; empty in the unnamed package
     */
    public Optional<TypeName> around() {
        int dot = dotted.lastIndexOf('.');
        return dot > 0 ? Optional.of(new TypeName(text.substring(0, dot))) : Optional.empty();
    }

    /**
     * What a table has for the innermost of the types around this one.
     *
     * @param table values by the names of types
     * @param <T> the values
     * @return the value; empty if none of the types around this one is in the table
     */
    public <T> Optional<T> findAround(Map<TypeName, T> table) {
        for (Optional<TypeName> name = around();
                name.isPresent();
                name = name.get().around()) {
            T found = table.get(name.get());
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    @Override
    public int compareTo(TypeName other) {
        return dotted.compareTo(other.dotted);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TypeName name && dotted.equals(name.dotted);
    }

    @Override
    public int hashCode() {
        return dotted.hashCode();
    }

    /** The name in the form that it came in. */
    @Override
    public String toString() {
        return text;
    }
}
