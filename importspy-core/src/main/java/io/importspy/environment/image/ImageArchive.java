package io.importspy.environment.image;

import io.importspy.archive.IoFailure;
import io.importspy.archive.RegularFile;
import io.importspy.archive.TarReader;
import io.importspy.environment.Architecture;
import io.importspy.environment.Environment;
import io.importspy.environment.Fact;
import io.importspy.environment.Fact.Known;
import io.importspy.environment.Fact.Unknown;
import io.importspy.environment.ReleaseFile;
import io.importspy.environment.UnobservableException;
import io.importspy.environment.UnobservableException.Reason;
import io.importspy.environment.image.ImageFiles.NoMeaning;
import io.importspy.environment.image.ImageManifests.Image;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * The observer of container images in an archive, as {@code docker save} and builders without an engine write it. The archive is read once,
 * nothing is unpacked, and nothing in it is executed. An OCI layout may also lie unpacked in a folder.
 *
 * @param file the archive, or the folder
 * @param shown the archive as messages show it
 */
public record ImageArchive(Path file, String shown) {

    private static final String EXPECTED = "an archive of container images, as `docker save` or an OCI layout has it";

    /**
     * Whether a folder has an OCI layout in it.
     *
     * @param folder a folder
     * @return true if it has
     */
    public static boolean isLayout(Path folder) {
        return Files.isRegularFile(folder.resolve("oci-layout"));
    }

    /**
     * Whether a file is one that can be gone through, by its first bytes.
     *
     * @param file a file
     * @return true if it is an archive of tar, packed with gzip or not
     * @throws IOException if it cannot be read
     */
    public static boolean isArchive(Path file) throws IOException {
        try (InputStream in = RegularFile.open(file)) {
            return ImageScan.isArchive(in.readNBytes(ImageScan.BLOCK));
        }
    }

    /**
     * Reads the images in it.
     *
     * @return a place for each
     * @throws UnobservableException if they cannot be read
     */
    public List<Environment> observe() throws UnobservableException {
        try {
            ImageScan scan = scan();
            ImageManifests manifests = new ImageManifests(scan.documents());
            List<Environment> places = new ArrayList<>();
            for (Image image : manifests.all()) {
                ImageConfig config = new ImageConfig(manifests.document(image.config()));
                scan.verify(image.layers(), config.layers());
                places.add(place(image, config, scan));
            }
            return places;
        } catch (ResourceLimits.Exceeded | TarReader.HeaderTooLarge e) {
            throw new UnobservableException(Reason.LIMIT, shown, EXPECTED, IoFailure.reason(e));
        } catch (BlobDigest.Mismatch e) {
            throw new UnobservableException(
                    Reason.DIGEST,
                    shown,
                    "blobs that have the digests by which they are called",
                    String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw unreadable(e);
        } catch (UncheckedIOException e) {
            throw unreadable(Objects.requireNonNull(e.getCause()));
        }
    }

    private UnobservableException unreadable(IOException e) {
        return new UnobservableException(Reason.UNREADABLE, shown, EXPECTED, IoFailure.reason(e));
    }

    private ImageScan scan() throws IOException {
        if (Files.isDirectory(file)) {
            return ImageScan.of(file);
        }
        try (InputStream in = RegularFile.open(file)) {
            return ImageScan.of(in, Files.size(file));
        }
    }

    private Environment place(Image image, ImageConfig config, ImageScan scan) throws IOException {
        if (config.json().text("os").isEmpty()) {
            throw new IOException(image.config() + ", a configuration that does not tell its os");
        }
        Fact<ReleaseFile> java = java(image, config, scan);
        return new Environment(
                shown + " (" + platform(config) + ")",
                config.os(),
                agreed(config.arch(), java),
                of(java, ReleaseFile::java),
                of(java, ReleaseFile::vendor),
                of(java, ReleaseFile::vm),
                of(java, ReleaseFile::modules),
                new Known<>(config.variables(), shown),
                config.start());
    }

    private static String platform(ImageConfig config) {
        return config.json().text("os").orElse("") + "/"
                + config.json().text("architecture").orElse("");
    }

    private static Fact<ReleaseFile> java(Image image, ImageConfig config, ImageScan scan) {
        if (config.isWindows()) {
            return new Unknown<>("Java is not looked for in images for Windows");
        }
        List<Layer> layers = new ArrayList<>();
        for (String path : image.layers()) {
            Fact<Layer> layer = scan.layer(path);
            if (!(layer instanceof Known<Layer> known)) {
                return new Unknown<>(layer.either(fact -> "", why -> why));
            }
            layers.add(known.value());
        }
        try {
            return new Known<>(new ImageJava(config, new ImageFiles(layers)).find(), "the release file");
        } catch (NoMeaning e) {
            return new Unknown<>("in the image " + e.getMessage());
        }
    }

    /** A JVM for another processor than the image says would not start. */
    private static Fact<Architecture> agreed(Fact<Architecture> image, Fact<ReleaseFile> java) {
        Fact<Architecture> jvm = of(java, ReleaseFile::arch);
        if (image instanceof Known<Architecture> one
                && jvm instanceof Known<Architecture> other
                && one.value() != other.value()) {
            return new Unknown<>("the image is for " + one.found() + ", and the Java in it for " + other.found());
        }
        return image;
    }

    private static <T> Fact<T> of(Fact<ReleaseFile> java, Function<ReleaseFile, Fact<T>> fact) {
        return java.either(known -> fact.apply(known.value()), Unknown::new);
    }
}
