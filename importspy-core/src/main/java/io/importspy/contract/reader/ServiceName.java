package io.importspy.contract.reader;

import io.importspy.contract.ProblemKind;
import io.importspy.contract.ServiceEntry;
import io.importspy.declaration.DeclarationParser;
import io.importspy.declaration.Scope;
import io.importspy.yaml.YamlText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads what a key of {@code services} names: a type, a file of Spring's, or an attribute by which the JVM finds agents.
 *
 * @param reading the contract around it
 * @param using what simple names mean
 */
record ServiceName(Reading reading, Scope using) {

    /** Files that have a map of their own: types to providers. */
    static final Set<String> FACTORIES = Set.of("META-INF/spring.factories", "META-INF/spring/aot.factories");

    private static final List<String> AGENTS = List.of("Premain-Class", "Agent-Class", "Launcher-Agent-Class");
    private static final Pattern IMPORTS = Pattern.compile("META-INF/spring/[^/]+\\.imports");
    private static final String SERVICES = "META-INF/services/";

    /** The name of the service; empty if it is none, which has been told. */
    Optional<String> read(YamlText key) {
        String text = key.value();
        if (text.equals(ServiceEntry.REST)
                || AGENTS.contains(text)
                || IMPORTS.matcher(text).matches()) {
            return Optional.of(text);
        }
        if (text.indexOf('/') >= 0) {
            reading.problem(ProblemKind.VALUE, key, "nothing registers in " + reading.quote(key), advice(key));
            return Optional.empty();
        }
        if (text.indexOf('-') >= 0) {
            reading.unknownWord(key, "services", AGENTS);
            return Optional.empty();
        }
        return type(key);
    }

    /** The fully qualified name of a type; empty if it is none, which has been told. */
    Optional<String> type(YamlText text) {
        return new Declarations(reading).read(text, source -> DeclarationParser.parseTypeName(source, using));
    }

    private String advice(YamlText key) {
        String text = key.value();
        return text.startsWith(SERVICES) && text.length() > SERVICES.length()
                ? "write the type of the service: " + reading.quote(key, text.substring(SERVICES.length()))
                : "write the type of the service, a file `META-INF/spring/….imports`, or `META-INF/spring.factories`";
    }
}
