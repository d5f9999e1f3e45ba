package io.importspy.environment.image;

import io.importspy.environment.image.JsonParser.NoJson;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The images in an archive: those of {@code manifest.json}, as {@code docker save} writes it, and those that {@code index.json} leads to (OCI
 * image layout). Where an archive has both, one engine loads the former and another one the latter.
 *
 * @param documents the JSON documents of the archive by path
 */
record ImageManifests(Map<String, byte[]> documents) {

    private static final int IMAGES = 200;

    private static final String MANIFEST = "manifest.json";
    private static final String INDEX = "index.json";

    /** As engines call a configuration: {@code <digest>.json}, {@code sha256:<digest>}. */
    private static final Pattern DIGEST = Pattern.compile("(?:.*/)?(?:sha256:)?(?<digest>[0-9a-f]{64})(?:\\.json)?");

    /**
     * An image.
     *
     * @param config the path of its configuration
     * @param layers the paths of its layers, the lowest first
     */
    record Image(String config, List<String> layers) {}

    /**
     * All images.
     *
     * @return at least one
     */
    List<Image> all() throws IOException {
        if (!documents.containsKey(MANIFEST) && !documents.containsKey(INDEX)) {
            throw new IOException("an archive with neither manifest.json nor index.json");
        }
        Set<Image> images = new LinkedHashSet<>();
        if (documents.containsKey(MANIFEST)) {
            for (JsonValue image : document(MANIFEST).items()) {
                images.add(new Image(called(required(image, "Config")), image.texts("Layers")));
            }
        }
        if (documents.containsKey(INDEX)) {
            addAll(document(INDEX), new HashSet<>(), images);
        }
        if (images.isEmpty()) {
            throw new IOException("an archive that names no image");
        }
        return List.copyOf(images);
    }

    /** The path of a configuration; a name that is a digest must be its own. */
    private String called(String config) throws IOException {
        Matcher name = DIGEST.matcher(config);
        byte[] bytes = documents.get(config);
        if (bytes != null && name.matches() && !name.group("digest").equals(BlobDigest.of(bytes))) {
            throw new BlobDigest.Mismatch(config + " with the digest " + BlobDigest.of(bytes));
        }
        return config;
    }

    JsonValue document(String path) throws IOException {
        byte[] bytes = documents.get(path);
        if (bytes == null) {
            throw new IOException("an archive without " + path + ", which it names");
        }
        try {
            return JsonParser.parse(bytes);
        } catch (NoJson e) {
            throw new IOException(path + " with " + e.getMessage(), e);
        }
    }

    private void addAll(JsonValue index, Set<String> seen, Set<Image> images) throws IOException {
        for (JsonValue descriptor : index.items("manifests")) {
            if (isAttestation(descriptor) || !seen.add(path(descriptor))) {
                continue;
            }
            if (seen.size() > IMAGES) {
                throw new ResourceLimits.Exceeded("more than " + IMAGES + " images");
            }
            if (documents.containsKey(MANIFEST) && !documents.containsKey(path(descriptor))) {
                continue; // an engine saves the platforms that it has
            }
            JsonValue manifest = document(path(descriptor));
            if (manifest.get("manifests").isPresent()) {
                addAll(manifest, seen, images);
            } else {
                images.add(image(manifest));
            }
        }
    }

    /** What a builder says about an image stands beside the image as if it were one for an unknown platform. */
    private static boolean isAttestation(JsonValue descriptor) {
        Optional<JsonValue> platform = descriptor.get("platform");
        return platform.flatMap(json -> json.text("os"))
                .filter("unknown"::equals)
                .isPresent();
    }

    private static Image image(JsonValue manifest) throws IOException {
        JsonValue config = manifest.get("config").orElseThrow(() -> new IOException("an image without configuration"));
        List<String> layers = new ArrayList<>();
        for (JsonValue layer : manifest.items("layers")) {
            layers.add(path(layer));
        }
        return new Image(path(config), layers);
    }

    private static String path(JsonValue descriptor) throws IOException {
        String[] digest = required(descriptor, "digest").split(":", 2);
        if (digest.length < 2 || !BlobDigest.isKnown(digest[0])) {
            throw new IOException("a digest that is neither sha256 nor sha512");
        }
        return "blobs/" + digest[0] + '/' + digest[1];
    }

    private static String required(JsonValue json, String key) throws IOException {
        return json.text(key).orElseThrow(() -> new IOException("an image without " + key));
    }
}
