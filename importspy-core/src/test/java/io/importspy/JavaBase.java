package io.importspy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * The exported packages of {@code java.base} as archives: of an earlier release as the compiler of the running JDK remembers it for
 * {@code --release} ({@code lib/ct.sym}, where a letter or digit stands for each release), and of the running JDK.
 */
final class JavaBase {

    private static final String MODULE = "java.base";
    private static final int FOLDERS = 3;

    private JavaBase() {}

    /** Writes the archive of an earlier release. */
    static Path of(int release, Path folder) throws IOException {
        Path jar = folder.resolve("java.base-" + release + ".jar");
        String letter = Integer.toString(release, Character.MAX_RADIX).toUpperCase(Locale.ROOT);
        try (ZipFile record = new ZipFile(ctSym().toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (ZipEntry entry : Collections.list(record.entries())) {
                String[] path = entry.getName().split("/", FOLDERS);
                if (path.length == FOLDERS && path[0].contains(letter) && isClass(path)) {
                    try (InputStream in = record.getInputStream(entry)) {
                        put(
                                out,
                                path[2].replace(".sig", ".class"),
                                new ByteArrayInputStream(withCode(in.readAllBytes())));
                    }
                }
            }
        }
        return jar;
    }

    /** The record has no code, which a class file must have. */
    private static byte[] withCode(byte[] stub) {
        ClassWriter writer = new ClassWriter(0);
        new ClassReader(stub)
                .accept(
                        new ClassVisitor(Opcodes.ASM9, writer) {
                            @Override
                            public MethodVisitor visitMethod(
                                    int access, String name, String descriptor, String signature, String[] exceptions) {
                                MethodVisitor method =
                                        super.visitMethod(access, name, descriptor, signature, exceptions);
                                boolean bare = (access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_NATIVE)) != 0;
                                return bare
                                        ? method
                                        : new Throwing(method, Type.getArgumentsAndReturnSizes(descriptor));
                            }
                        },
                        0);
        return writer.toByteArray();
    }

    /** Gives a method the code of {@code throw null}. */
    private static final class Throwing extends MethodVisitor {

        private final int sizes;

        Throwing(MethodVisitor method, int sizes) {
            super(Opcodes.ASM9, method);
            this.sizes = sizes;
        }

        @Override
        public void visitEnd() {
            visitCode();
            visitInsn(Opcodes.ACONST_NULL);
            visitInsn(Opcodes.ATHROW);
            visitMaxs(1, sizes >> 2);
            super.visitEnd();
        }
    }

    private static boolean isClass(String[] path) {
        return path[1].equals(MODULE) && path[2].endsWith(".sig") && !path[2].startsWith("module-info");
    }

    /** Writes the archive of the running JDK. */
    static Path running(Path folder) throws IOException {
        Path jar = folder.resolve("java.base-" + Runtime.version().feature() + ".jar");
        Path root = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules/" + MODULE);
        Set<String> exported = new TreeSet<>();
        Object.class.getModule().getDescriptor().exports().stream()
                .filter(export -> !export.isQualified())
                .forEach(export -> exported.add(export.source().replace('.', '/')));
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(root)) {
            files.filter(file -> file.toString().endsWith(".class")
                            && exported.contains(
                                    String.valueOf(root.relativize(file).getParent())))
                    .forEach(file -> put(out, root, file));
        }
        return jar;
    }

    private static Path ctSym() {
        return Path.of(System.getProperty("java.home"), "lib", "ct.sym");
    }

    private static void put(ZipOutputStream out, Path root, Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            put(out, root.relativize(file).toString(), in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(ZipOutputStream out, String name, InputStream content) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        content.transferTo(out);
        out.closeEntry();
    }
}
