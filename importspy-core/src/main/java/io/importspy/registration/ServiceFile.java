package io.importspy.registration;

import io.importspy.artifact.ResourceRoot;
import io.importspy.declaration.TypeName;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A file that {@link java.util.ServiceLoader} reads, in its format.
 *
 * @param root where it is
 * @param name its name
 */
record ServiceFile(ResourceRoot root, String name) implements RegistrationFile {

    private static final String FOLDER = "META-INF/services/";

    /** Whether a resource is right in the folder. No type has a name with a slash in it, so that nobody looks deeper. */
    static boolean isOne(String name) {
        return name.startsWith(FOLDER) && name.indexOf('/', FOLDER.length()) < 0;
    }

    private String type() {
        return name.substring(FOLDER.length());
    }

    @Override
    public Optional<String> service() {
        return Optional.of(type());
    }

    @Override
    public boolean mayRegister(String service) {
        return TypeName.same(type(), service);
    }

    @Override
    public Registered read() {
        Registered.Builder registered = new Registered.Builder(root.where(name));
        List<String> lines = ResourceLines.of(root, name, StandardCharsets.UTF_8);
        for (int i = 0; i < lines.size(); i++) {
            String provider = ResourceLines.withoutComment(lines.get(i));
            if (!isName(provider)) {
                registered.refuse(type(), i + 1, "the binary name of one class on a line", provider);
            } else if (!provider.isEmpty()) {
                registered.add(Loader.CLASS_PATH, type(), provider, i + 1);
            }
        }
        return registered.build();
    }

    /** Whether {@code ServiceLoader} takes a line: the first character begins an identifier, the others are parts of one or dots. */
    private static boolean isName(String line) {
        return line.isEmpty()
                || (Character.isJavaIdentifierStart(line.codePointAt(0))
                        && line.codePoints().allMatch(c -> c == '.' || Character.isJavaIdentifierPart(c)));
    }
}
