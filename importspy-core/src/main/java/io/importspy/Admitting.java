package io.importspy;

import io.importspy.archive.UndecidableException;
import io.importspy.artifact.Artifact;
import io.importspy.artifact.JarSignatures;
import io.importspy.verdict.Finding;
import io.importspy.verdict.Outcome;
import io.importspy.verdict.RuleId;
import io.importspy.verdict.Verdict;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads an archive once, holds it against a contract, and makes sure that all of it can be loaded. */
final class Admitting {

    /** The largest archive that is held in memory, in bytes: 256 MiB. */
    private static final int LARGEST = 256 << 20;

    private Admitting() {}

    static Admitted run(CheckRequest request) throws NotAdmittedException {
        ReadOnce archive = new ReadOnce(request.artifact());
        Verdict verdict = Checking.run(new Trail(request, archive));
        if (verdict.outcome() != Outcome.CONFORMS) {
            throw new NotAdmittedException(verdict);
        }
        try {
            // Whatever is loaded later is an entry that reads one way and is as it was signed: each of them is read
            // here.
            JarSignatures signatures = JarSignatures.verify(archive.get());
            if (signatures.broken().isPresent()) {
                throw new NotAdmittedException(
                        verdict.and(broken(verdict, signatures.broken().get())));
            }
            return new Admitted(verdict, archive.get(), request.artifact(), signatures);
        } catch (UndecidableException e) {
            throw new NotAdmittedException(verdict.and(Reasons.of(e)));
        }
    }

    /** A JVM loads nothing from such an archive either, whether a contract asks for signatures or not. */
    private static Finding broken(Verdict verdict, JarSignatures.Broken broken) {
        return Reasons.undecided(
                RuleId.ENTRY_UNREADABLE,
                verdict.artifact() + "!/" + broken.where(),
                "an archive that is as it was signed",
                broken.why(),
                "do not use the archive: it was changed after it was signed");
    }

    /** An archive that is read from its file when it is first asked for, and never again. */
    private static final class ReadOnce implements Supplier<Artifact> {

        private final Path path;
        private @Nullable Artifact artifact;

        ReadOnce(Path path) {
            this.path = path;
        }

        @Override
        public Artifact get() {
            if (artifact == null) {
                artifact = Artifact.held(path, LARGEST, Runtime.version());
            }
            return artifact;
        }
    }
}
