package io.importspy.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.execution.AbstractExecutionListener;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.ExecutionEvent;
import org.apache.maven.execution.ExecutionListener;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.junit.jupiter.api.Test;

final class SessionEndTest {

    private final List<String> said = new ArrayList<>();
    private final MavenExecutionRequest request = new DefaultMavenExecutionRequest();

    @Test
    void what_was_listening_hears_everything_and_the_end_as_the_last() {
        request.setExecutionListener(new AbstractExecutionListener() {
            @Override
            public void projectStarted(ExecutionEvent event) {
                said.add("project started");
            }

            @Override
            public void sessionEnded(ExecutionEvent event) {
                said.add("session ended");
            }
        });

        ExecutionListener listener = listening();
        listener.projectStarted(null);
        listener.mojoStarted(null);
        listener.sessionEnded(null);

        assertThat(said).containsExactly("project started", "summary", "session ended");
    }

    @Test
    void what_was_listening_throws_what_it_throws() {
        request.setExecutionListener(new AbstractExecutionListener() {
            @Override
            public void sessionEnded(ExecutionEvent event) {
                throw new IllegalStateException("no space left");
            }
        });

        assertThatThrownBy(() -> listening().sessionEnded(null))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no space left");
    }

    @Test
    void nobody_has_to_be_listening() {
        ExecutionListener listener = listening();
        listener.projectStarted(null);
        listener.sessionEnded(null);

        assertThat(said).containsExactly("summary");
        assertThat(listener).isEqualTo(listener).hasSameHashCodeAs(listener);
    }

    @SuppressWarnings("deprecation") // The one that every Maven has.
    private ExecutionListener listening() {
        MavenSession session = new MavenSession(
                null, new DefaultRepositorySystemSession(), request, new DefaultMavenExecutionResult());
        SessionEnd.before(session, () -> said.add("summary"));
        return request.getExecutionListener();
    }
}
