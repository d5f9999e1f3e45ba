package io.importspy.maven;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.apache.maven.execution.ExecutionListener;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.jspecify.annotations.Nullable;

/** The end of a build, of which Maven tells one listener alone: the one of the request, which says how the build has ended. */
final class SessionEnd {

    private static final String EVENT = "sessionEnded";

    private SessionEnd() {}

    /**
     * Does something when all modules are done, before Maven sums the build up, so that what it adds to the build's result is still heard.
     *
     * @param session the build
     * @param last what to do; whatever goes wrong is its own affair
     */
    static void before(MavenSession session, Runnable last) {
        MavenExecutionRequest request = session.getRequest();
        request.setExecutionListener(around(request.getExecutionListener(), last));
    }

    /** A proxy passes on what a listener of another version of Maven has on top. */
    private static ExecutionListener around(@Nullable ExecutionListener listener, Runnable last) {
        return (ExecutionListener) Proxy.newProxyInstance(
                ExecutionListener.class.getClassLoader(),
                new Class<?>[] {ExecutionListener.class},
                new PassedOn(listener, last));
    }

    private record PassedOn(@Nullable ExecutionListener listener, Runnable last) implements InvocationHandler {

        @Override
        public @Nullable Object invoke(Object proxy, Method method, @Nullable Object[] arguments) throws Throwable {
            if (method.getDeclaringClass() == Object.class) {
                return method.getName().equals("equals") ? proxy == arguments[0] : method.invoke(last, arguments);
            }
            if (method.getName().equals(EVENT)) {
                last.run();
            }
            try {
                return listener == null ? null : method.invoke(listener, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }
    }
}
