package io.importspy.contract.reader;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** What {@code docs/spymodel.schema.json} says of documents. */
final class ContractSchema {

    static final Path FILE = Path.of("../docs/spymodel.schema.json");

    private final String text;
    private final Schema schema;

    ContractSchema() {
        try {
            text = Files.readString(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(text);
    }

    String text() {
        return text;
    }

    JsonObject json() {
        return JsonParser.parseString(text).getAsJsonObject();
    }

    /** What an editor underlines. */
    List<Error> errors(EditorYaml document) {
        return schema.validate(
                new Gson().newBuilder().serializeNulls().create().toJson(document.json()), InputFormat.JSON);
    }

    /** Whether an editor underlines the token that begins at a place. */
    static boolean isAt(Error error, EditorYaml document, int line, int column) {
        String pointer = error.getInstanceLocation().toString();
        if (error.getProperty() != null
                && List.of("additionalProperties", "propertyNames").contains(error.getKeyword())) {
            String name = error.getProperty().replace("~", "~0").replace("/", "~1");
            return document.key(pointer + '/' + name)
                    .filter(key -> begins(key, line, column))
                    .isPresent();
        }
        boolean whole = List.of("type", "enum").contains(error.getKeyword());
        return document.value(pointer).stream()
                .flatMap(ContractSchema::shown)
                .anyMatch(node -> whole || node instanceof ScalarNode
                        ? contains(node, line, column)
                        : begins(node, line, column));
    }

    /** What is wrong with a whole map may be said at one of its keys. */
    private static Stream<Node> shown(Node node) {
        return node instanceof MappingNode map
                ? Stream.concat(Stream.of(map), map.getValue().stream().map(entry -> entry.getKeyNode()))
                : Stream.of(node);
    }

    private static boolean begins(Node node, int line, int column) {
        Mark start = node.getStartMark();
        return start.getLine() + 1 == line && start.getColumn() + 1 == column;
    }

    private static boolean contains(Node node, int line, int column) {
        Mark start = node.getStartMark();
        Mark end = node.getEndMark();
        boolean after = line > start.getLine() + 1 || (line == start.getLine() + 1 && column > start.getColumn());
        boolean before = line < end.getLine() + 1 || (line == end.getLine() + 1 && column <= end.getColumn() + 1);
        return after && before;
    }
}
