package io.importspy.maven;

import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.apache.maven.execution.MavenSession;

/** The environment variables of the build, as Maven has them. */
final class BuildVariables {

    /** What Maven puts in front of each. */
    private static final String PREFIX = "env.";

    private BuildVariables() {}

    /**
     * The variables of a build.
     *
     * @param session the build
     * @return values by names
     */
    static Map<String, String> of(MavenSession session) {
        Properties properties = session.getSystemProperties();
        Map<String, String> variables = new TreeMap<>();
        for (String name : properties.stringPropertyNames()) {
            if (name.startsWith(PREFIX)) {
                variables.put(name.substring(PREFIX.length()), properties.getProperty(name));
            }
        }
        return variables;
    }
}
