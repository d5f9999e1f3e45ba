package io.importspy.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.Log;

/** A log that remembers what was said: one entry a call, the level in front. */
final class Spoken implements Log {

    private final List<String> calls = new ArrayList<>();

    List<String> calls() {
        return List.copyOf(calls);
    }

    @Override
    public boolean isDebugEnabled() {
        return false;
    }

    @Override
    public void debug(CharSequence content) {
        // Maven drops this, too, without -X.
    }

    @Override
    public void debug(CharSequence content, Throwable error) {
        throw stackTrace(error);
    }

    @Override
    public void debug(Throwable error) {
        throw stackTrace(error);
    }

    @Override
    public boolean isInfoEnabled() {
        return true;
    }

    @Override
    public void info(CharSequence content) {
        calls.add("INFO " + content);
    }

    @Override
    public void info(CharSequence content, Throwable error) {
        throw stackTrace(error);
    }

    @Override
    public void info(Throwable error) {
        throw stackTrace(error);
    }

    @Override
    public boolean isWarnEnabled() {
        return true;
    }

    @Override
    public void warn(CharSequence content) {
        calls.add("WARN " + content);
    }

    @Override
    public void warn(CharSequence content, Throwable error) {
        throw stackTrace(error);
    }

    @Override
    public void warn(Throwable error) {
        throw stackTrace(error);
    }

    @Override
    public boolean isErrorEnabled() {
        return true;
    }

    @Override
    public void error(CharSequence content) {
        calls.add("ERROR " + content);
    }

    @Override
    public void error(CharSequence content, Throwable error) {
        throw stackTrace(error);
    }

    @Override
    public void error(Throwable error) {
        throw stackTrace(error);
    }

    private static AssertionError stackTrace(Throwable error) {
        return new AssertionError("users do not read stack traces", error);
    }
}
