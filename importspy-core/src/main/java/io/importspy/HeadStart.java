package io.importspy;

import io.importspy.archive.UndecidableException;
import io.importspy.artifact.Jdk;
import io.importspy.bytecode.ObservedMember;
import io.importspy.bytecode.ObservedType;
import io.importspy.bytecode.TypeHierarchy;

/**
 * Wakes the analyzer while the contract is read, once in a JVM.
 *
 * <p>In a new JVM a check is mostly the loading of its own classes, as many for reading a contract as for reading class files; on a
 * second core the two halves are loaded at once. Nothing of a check's input is touched here, so nothing of its outcome is decided.
 */
final class HeadStart implements Runnable {

    private static final String TYPE = "java.util.Properties";

    private HeadStart() {}

    /** Begins, unless it has begun before. Returns at once. */
    static void begin() {
        Once.THREAD.getState();
    }

    @Override
    public void run() {
        try (Jdk jdk = Jdk.running()) {
            TypeHierarchy hierarchy = TypeHierarchy.of(jdk, jdk);
            ObservedType type = hierarchy.require(TYPE);
            type.declaration();
            hierarchy.access(type);
            hierarchy.methods(type, TYPE).close();
            for (ObservedMember member : type.members()) {
                member.declaration();
                member.erasedParameters();
            }
        } catch (UndecidableException e) {
            // A JDK that cannot be read is the check's to tell, if a rule asks for it.
        } catch (LinkageError e) {
            // The check was quicker, and the build that has ended has closed the class loader: nothing is left to wake.
        }
    }

    /** Holds the one thread; the JVM begins it when the class is first used (JLS 12.4). */
    private static final class Once {

        static final Thread THREAD = started();

        private static Thread started() {
            Thread thread = new Thread(new HeadStart(), "importspy-head-start");
            thread.setDaemon(true);
            thread.start();
            return thread;
        }
    }
}
