package io.importspy.contract.reader;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Walks through the schema and makes documents of it: at each place each value that it gives as an example or as a word, each
 * property alone and all of them together; and in each place values of every wrong kind.
 */
final class SchemaWalk {

    static final String UNKNOWN = "zzzzzzzz";

    /** One of them is wrong at least, wherever it stands. */
    private static final List<JsonElement> ODD = List.of(
            JsonParser.parseString("{}"),
            JsonParser.parseString("{'" + UNKNOWN + "': 'x'}"),
            JsonParser.parseString("[]"),
            JsonParser.parseString("['x']"),
            JsonParser.parseString("[['x']]"),
            JsonParser.parseString("[{}]"),
            JsonParser.parseString("[null]"),
            JsonParser.parseString("[' ']"),
            new JsonPrimitive(7),
            new JsonPrimitive(1.5),
            new JsonPrimitive(-1),
            new JsonPrimitive(true),
            new JsonPrimitive(""),
            new JsonPrimitive(" "),
            new JsonPrimitive("x"),
            new JsonPrimitive(UNKNOWN),
            JsonNull.INSTANCE);

    private static final List<String> ODD_NAMES = List.of("", " ", "a=b", "a b", "a/b", "-a", "a-b", "é", "7");

    /** Documents that both sides must take, by where they are about. */
    final Map<String, List<JsonElement>> right = new LinkedHashMap<>();

    /** Documents that both sides must take or both refuse. */
    final List<JsonElement> odd = new ArrayList<>();

    /** Maps with fixed keys: a document with an unknown key in it, and the keys that the schema has there. */
    final List<KeyedMap> maps = new ArrayList<>();

    /** Words of which one is due: a document with another one, and the words that the schema has there. */
    final List<Choice> choices = new ArrayList<>();

    /** Documents with a map where the schema has none with fixed keys. */
    final List<JsonElement> noMaps = new ArrayList<>();

    private final JsonObject definitions;

    SchemaWalk(JsonObject schema) {
        definitions = schema.getAsJsonObject("definitions");
        JsonObject filename = JsonParser.parseString("{'filename': 'a.jar'}").getAsJsonObject();
        walk(schema, "", value -> value.isJsonObject() ? over(filename, value.getAsJsonObject()) : value);
    }

    record KeyedMap(String path, JsonElement document, Map<String, JsonObject> properties) {}

    record Choice(String path, JsonElement document, Set<String> words) {}

    private void walk(JsonObject written, String path, UnaryOperator<JsonElement> around) {
        JsonObject schema = resolve(written);
        given(schema).forEach(value -> isRight(path, around.apply(value)));
        ODD.forEach(value -> odd.add(around.apply(value)));
        branches(schema).forEach(branch -> walk(branch, path, around));
        if (schema.has("enum")) {
            Set<String> words = new LinkedHashSet<>();
            schema.getAsJsonArray("enum").forEach(word -> words.add(word.getAsString()));
            choices.add(new Choice(path, around.apply(new JsonPrimitive(UNKNOWN)), words));
        }
        if (schema.has("properties")) {
            properties(schema, path, around);
        }
        if (schema.get("additionalProperties") instanceof JsonObject value) {
            names(schema).forEach(name -> {
                checkMap(value, inside -> around.apply(entry(name, inside)));
                walk(value, path + "/*", inside -> around.apply(entry(name, inside)));
            });
            ODD_NAMES.forEach(
                    name -> odd.add(around.apply(entry(name, samples(value).get(0)))));
        }
        if (schema.has("items")) {
            checkMap(schema.getAsJsonObject("items"), inside -> around.apply(list(inside)));
            items(schema.getAsJsonObject("items"), path + "/-", around);
        }
    }

    private void properties(JsonObject schema, String path, UnaryOperator<JsonElement> around) {
        Map<String, JsonObject> properties = new LinkedHashMap<>();
        schema.getAsJsonObject("properties")
                .asMap()
                .forEach((key, value) -> properties.put(key, resolve(value.getAsJsonObject())));
        List<Set<String>> forms = forms(schema);
        properties.forEach((key, value) -> {
            JsonObject rest = base(schema, key);
            checkMap(value, inside -> around.apply(over(rest, entry(key, inside))));
            walk(value, path + '/' + key, inside -> around.apply(over(rest, entry(key, inside))));
        });
        for (Set<String> form : forms) {
            JsonObject all = new JsonObject();
            properties.forEach((key, value) -> {
                if (form.contains(key) || forms.stream().noneMatch(other -> other.contains(key))) {
                    all.add(key, samples(value).get(0));
                }
            });
            isRight(path, around.apply(all));
        }
        if (schema.get("additionalProperties") instanceof JsonPrimitive) {
            JsonElement unknown = around.apply(over(base(schema, ""), entry(UNKNOWN, new JsonPrimitive("x"))));
            odd.add(unknown);
            maps.add(new KeyedMap(path, unknown, properties));
        }
    }

    private void checkMap(JsonObject schema, UnaryOperator<JsonElement> around) {
        if (!hasMap(resolve(schema))) {
            noMaps.add(around.apply(ODD.get(1)));
        }
    }

    private void items(JsonObject items, String path, UnaryOperator<JsonElement> around) {
        JsonArray all = new JsonArray();
        samples(resolve(items)).forEach(all::add);
        isRight(path, around.apply(all));
        walk(items, path, inside -> around.apply(list(inside)));
    }

    private void isRight(String path, JsonElement document) {
        right.computeIfAbsent(path, any -> new ArrayList<>()).add(document);
    }

    /** What a schema gives, of which there must be something for a document to be made. */
    private List<JsonElement> samples(JsonObject schema) {
        List<JsonElement> samples = given(schema);
        if (samples.isEmpty()) {
            throw new AssertionError("no example in " + schema);
        }
        return samples;
    }

    /** The values that a schema itself gives: words, examples, the least list and map. */
    private List<JsonElement> given(JsonObject written) {
        JsonObject schema = resolve(written);
        List<JsonElement> samples = new ArrayList<>();
        for (String key : List.of("enum", "examples")) {
            if (schema.has(key)) {
                samples.addAll(schema.getAsJsonArray(key).asList());
            }
        }
        branches(schema).forEach(branch -> samples.addAll(given(branch)));
        if (schema.has("items")) {
            samples.add(list(samples(schema.getAsJsonObject("items")).get(0)));
        }
        if (schema.has("properties")) {
            samples.add(base(schema, ""));
        } else if (schema.get("additionalProperties") instanceof JsonObject value) {
            samples.add(entry(names(schema).get(0), samples(value).get(0)));
        }
        return samples;
    }

    /** What must be there for the map to be right, besides one key. */
    private JsonObject base(JsonObject schema, String besides) {
        JsonObject base = new JsonObject();
        Set<String> keys = new LinkedHashSet<>(required(schema));
        List<Set<String>> forms = forms(schema);
        keys.addAll(forms.stream()
                .filter(form -> form.contains(besides))
                .findFirst()
                .orElse(forms.get(0)));
        keys.remove(besides);
        JsonObject properties = schema.getAsJsonObject("properties");
        if (keys.isEmpty() && besides.isEmpty() && schema.has("minProperties")) {
            keys.add(properties.keySet().iterator().next());
        }
        keys.forEach(
                key -> base.add(key, samples(properties.getAsJsonObject(key)).get(0)));
        return base;
    }

    /** Sets of keys of which one must be there; the empty set alone where there are none. */
    private List<Set<String>> forms(JsonObject schema) {
        List<Set<String>> forms = new ArrayList<>();
        if (schema.has("then")) {
            return forms(resolve(schema.getAsJsonObject("then")));
        }
        for (String key : List.of("anyOf", "oneOf")) {
            for (JsonElement branch : array(schema, key)) {
                if (isForm(branch)) {
                    forms.add(required(branch.getAsJsonObject()));
                }
            }
        }
        return forms.isEmpty() ? List.of(Set.of()) : forms;
    }

    private List<JsonObject> branches(JsonObject schema) {
        List<JsonObject> branches = new ArrayList<>();
        for (JsonElement branch : array(schema, "anyOf")) {
            if (!isForm(branch)) {
                branches.add(resolve(branch.getAsJsonObject()));
            }
        }
        return branches;
    }

    private boolean hasMap(JsonObject schema) {
        return schema.has("properties")
                || schema.get("additionalProperties") instanceof JsonObject
                || branches(schema).stream().anyMatch(this::hasMap);
    }

    private List<String> names(JsonObject schema) {
        List<String> names = new ArrayList<>();
        array(resolve(schema.getAsJsonObject("propertyNames")), "examples")
                .forEach(name -> names.add(name.getAsString()));
        return names;
    }

    /** A reference, with what stands beside it over what it leads to. */
    private JsonObject resolve(JsonObject schema) {
        if (!schema.has("$ref")) {
            return schema;
        }
        String name = schema.get("$ref").getAsString().substring("#/definitions/".length());
        JsonObject resolved = over(definitions.getAsJsonObject(name), schema);
        resolved.remove("$ref");
        return resolve(resolved);
    }

    private static boolean isForm(JsonElement branch) {
        return branch.getAsJsonObject().keySet().equals(Set.of("required"));
    }

    private static Set<String> required(JsonObject schema) {
        Set<String> required = new LinkedHashSet<>();
        array(schema, "required").forEach(key -> required.add(key.getAsString()));
        return required;
    }

    private static JsonArray array(JsonObject schema, String key) {
        return schema.has(key) ? schema.getAsJsonArray(key) : new JsonArray();
    }

    private static JsonObject over(JsonObject beneath, JsonObject above) {
        JsonObject both = beneath.deepCopy();
        above.asMap().forEach(both::add);
        return both;
    }

    private static JsonObject entry(String key, JsonElement value) {
        JsonObject map = new JsonObject();
        map.add(key, value);
        return map;
    }

    private static JsonArray list(JsonElement item) {
        JsonArray list = new JsonArray();
        list.add(item);
        return list;
    }
}
