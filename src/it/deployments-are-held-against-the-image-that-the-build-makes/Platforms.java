import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts the OCI layouts of several platforms, an archive each, into one folder with one index, as registries and `docker buildx` do; Jib only
 * does so when it pushes. The first argument is the folder, the others are archives with the name of their architecture behind an `=`.
 */
public final class Platforms {

    private static final int BLOCK = 512;

    public static void main(String[] arguments) throws IOException {
        Path layout = Path.of(arguments[0]);
        List<String> manifests = new ArrayList<>();
        for (String argument : List.of(arguments).subList(1, arguments.length)) {
            String[] archive = argument.split("=");
            unpack(Path.of(archive[0]), layout);
            String index = Files.readString(layout.resolve("index.json"));
            String manifest = index.substring(index.indexOf('[') + 2, index.lastIndexOf(']') - 1);
            manifests.add("{" + manifest + ",\"platform\":{\"os\":\"linux\",\"architecture\":\"" + archive[1] + "\"}}");
        }
        Files.writeString(
                layout.resolve("index.json"),
                "{\"schemaVersion\":2,\"mediaType\":\"application/vnd.oci.image.index.v1+json\",\"manifests\":["
                        + String.join(",", manifests) + "]}");
    }

    private static void unpack(Path archive, Path folder) throws IOException {
        ByteArrayInputStream in = new ByteArrayInputStream(Files.readAllBytes(archive));
        for (byte[] header = in.readNBytes(BLOCK); header.length == BLOCK && header[0] != 0; header = in.readNBytes(BLOCK)) {
            int size = Integer.parseInt(new String(header, 124, 11).strip(), 8);
            Path file = folder.resolve(new String(header, 0, 100).split("\0")[0]);
            Files.createDirectories(file.getParent());
            Files.write(file, in.readNBytes(size));
            in.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
        }
    }
}
