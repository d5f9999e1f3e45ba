package io.importspy.environment;

import io.importspy.environment.Fact.Known;
import io.importspy.environment.Fact.Unknown;
import io.importspy.version.JavaVersion;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The file {@code release} in the home of a JDK, JRE or jlink image: lines such as {@code JAVA_VERSION="17.0.12"}. What it does not say is
 * unknown. jlink writes little more than the version and the modules into it.
 *
 * @param told what it says
 */
public record ReleaseFile(RuntimeProperties told) {

    /** How large it may be. Those of real JDKs have some two thousand bytes. */
    public static final int LIMIT = 1 << 20;

    /** Its name. */
    public static final String NAME = "release";

    private static final String OS_NAME = "OS_NAME";
    private static final String OS_ARCH = "OS_ARCH";

    private static final Pattern LINE = Pattern.compile("(?<key>[A-Z][A-Z0-9_]*)=(?<quote>\"?)(?<text>.*)\\k<quote>");

    /**
     * Reads the file.
     *
     * @param bytes its content
     * @return what it says; a key that stands in it twice with two texts is as good as none
     */
    public static ReleaseFile parse(byte[] bytes) {
        Map<String, String> texts = new HashMap<>();
        // A byte that is no UTF-8 becomes U+FFFD and makes its text one that nobody knows.
        new String(bytes, StandardCharsets.UTF_8).lines().forEach(line -> {
            Matcher matcher = LINE.matcher(line.strip());
            if (matcher.matches()) {
                texts.merge(
                        matcher.group("key"), matcher.group("text"), (first, next) -> first.equals(next) ? first : "");
            }
        });
        return new ReleaseFile(new RuntimeProperties("the release file", texts::get));
    }

    /**
     * Whether it is that of a Java runtime at all.
     *
     * @return true if it tells a version of Java
     */
    public boolean isOfJava() {
        return told.text("JAVA_VERSION").isPresent();
    }

    /**
     * Its operating system.
     *
     * @return that of {@code OS_NAME}
     */
    public Fact<OperatingSystem> os() {
        return told.recognised(OS_NAME, OperatingSystem::ofName);
    }

    /**
     * Its architecture.
     *
     * @return that of {@code OS_ARCH}
     */
    public Fact<Architecture> arch() {
        return told.recognised(OS_ARCH, Architecture::parse);
    }

    /**
     * Whether it tells what platform the runtime is for; jlink writes no word of it.
     *
     * @return true if it tells the operating system and the processor
     */
    public boolean tellsPlatform() {
        return told.text(OS_NAME).isPresent() && told.text(OS_ARCH).isPresent();
    }

    /**
     * Its operating system, or what is known from elsewhere if it says nothing of one.
     *
     * @param other what is known from elsewhere
     * @return the one or the other
     */
    public Fact<OperatingSystem> osOr(Fact<OperatingSystem> other) {
        return told.text(OS_NAME).isPresent() ? os() : other;
    }

    /**
     * Its architecture, or what is known from elsewhere if it says nothing of one.
     *
     * @param other what is known from elsewhere
     * @return the one or the other
     */
    public Fact<Architecture> archOr(Fact<Architecture> other) {
        return told.text(OS_ARCH).isPresent() ? arch() : other;
    }

    /**
     * Its version.
     *
     * @return that of {@code JAVA_RUNTIME_VERSION}, else of {@code JAVA_VERSION}
     */
    public Fact<JavaVersion> java() {
        return told.version("JAVA_RUNTIME_VERSION", "JAVA_VERSION");
    }

    /**
     * Who made it.
     *
     * @return that of {@code IMPLEMENTOR}
     */
    public Fact<Vendor> vendor() {
        return told.named("IMPLEMENTOR", "IMPLEMENTOR_VERSION", Vendor::new);
    }

    /**
     * Its virtual machine.
     *
     * @return that of {@code JVM_VARIANT}
     */
    public Fact<VirtualMachine> vm() {
        return told.named("JVM_VARIANT", "JVM_VERSION", VirtualMachine::new);
    }

    /**
     * Its modules; a runtime from before Java 9 has none, and its file does not say so.
     *
     * @return the names in {@code MODULES}
     */
    public Fact<Set<String>> modules() {
        return told.text("MODULES")
                .<Fact<Set<String>>>map(
                        text -> new Known<>(Set.copyOf(List.of(text.strip().split(" +"))), text))
                .orElseGet(() -> new Unknown<>("the release file does not tell its MODULES"));
    }
}
