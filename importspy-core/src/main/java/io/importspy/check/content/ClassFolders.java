package io.importspy.check.content;

import io.importspy.archive.Entry;
import io.importspy.archive.Reason;
import io.importspy.archive.UndecidableException;
import io.importspy.artifact.Artifact;
import io.importspy.check.rule.FindingDraft;
import io.importspy.classfile.ClassFile;
import io.importspy.classfile.ModuleInfo;
import io.importspy.verdict.RuleId;
import io.importspy.verdict.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds class files that no class loader would find, since they are not in the folder of their package.
 *
 * @param artifact whose class files are looked at
 */
record ClassFolders(Artifact artifact) {

    private static final String SUFFIX = ".class";
    private static final Pattern RELEASES = Pattern.compile("META-INF/versions/[1-9][0-9]*/$");

    /** What is no class, or one that belongs elsewhere. */
    Optional<FindingDraft> misplaced() {
        List<String> misplaced = new ArrayList<>();
        for (String name : artifact.entryNames()) {
            if (name.endsWith(SUFFIX)) {
                artifact.entry(name).filter(entry -> isMisplaced(name, entry)).ifPresent(entry -> misplaced.add(name));
            }
        }
        return new ContentsCheck(artifact)
                .hits(
                        RuleId.CONTENT_MISPLACED,
                        new Subject.Artifact(artifact.fileName()),
                        "each class file in the folder of its package",
                        misplaced,
                        "package the compiler's output unchanged, or exclude the file from the archive");
    }

    private boolean isMisplaced(String name, Entry entry) {
        try {
            String due = declaredName(new ClassFile(entry.where(), name, entry.bytes(ClassFile.LIMIT))) + SUFFIX;
            return !name.endsWith(due) || !isRoot(name.substring(0, name.length() - due.length()));
        } catch (UndecidableException e) {
            if (e.reason() == Reason.CLASS_UNREADABLE) {
                return true; // no class of any name
            }
            throw e;
        }
    }

    /** A module descriptor is no class, and there is but one name for it. */
    private static String declaredName(ClassFile file) {
        if (!file.internalName().endsWith(ModuleInfo.NAME + SUFFIX)) {
            return file.declaredName();
        }
        ModuleInfo.of(file);
        return ModuleInfo.NAME;
    }

    private boolean isRoot(String folder) {
        return artifact.classFolders().contains(folder)
                || artifact.classFolders().contains(RELEASES.matcher(folder).replaceFirst(""));
    }
}
