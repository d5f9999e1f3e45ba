package io.importspy.environment.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.importspy.environment.Environment;
import io.importspy.environment.Fact;
import io.importspy.environment.UnobservableException;
import io.importspy.environment.UnobservableException.Reason;
import io.importspy.environment.Variable.Absent;
import io.importspy.environment.Variable.Hidden;
import io.importspy.environment.Variable.Perhaps;
import io.importspy.environment.Variable.Present;
import io.importspy.environment.Variables;
import io.importspy.environment.source.EnvironmentSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class KubernetesManifestTest {

    private static final String BILLING = """
            apiVersion: v1
            kind: ConfigMap
            metadata:
              name: settings
            data:
              HTTP_PORT: "8080"
              mode: |-
                production
                ---x
            ---
            apiVersion: v1
            kind: Secret
            metadata: {name: token}
            data: {API_TOKEN: aHVudGVyMg==}
            ---
            apiVersion: v1
            kind: Service
            metadata:
              name: billing
            spec:
              ports: [{port: 80}]
            --- # the workload
            apiVersion: apps/v1
            kind: Deployment
            metadata:
              name: billing
              creationTimestamp: null
            spec:
              template:
                spec:
                  containers:
                    - name: app
                      image: acme/billing:2.1.0
                      envFrom:
                        - configMapRef: {name: settings}
                        - prefix: T_
                          secretRef: {name: token}
                      env:
                        - {name: APP_MODE, value: production}
                        - {name: SWITCH, value: "on"}
                        - name: EMPTY
                        - name: HTTP_PORT
                          value: "9090"
                        - name: MODE
                          valueFrom: {configMapKeyRef: {name: settings, key: mode}}
                        - name: GONE
                          valueFrom: {configMapKeyRef: {name: settings, key: nothing}}
                        - name: ELSEWHERE
                          valueFrom: {configMapKeyRef: {name: other, key: x}}
                        - name: DB_PASSWORD
                          valueFrom: {secretKeyRef: {name: db, key: password}}
                        - name: PROXY_PASSWORD
                          valueFrom: {secretKeyRef: {name: proxy, key: password, optional: true}}
                        - name: POD_NAME
                          valueFrom: {fieldRef: {fieldPath: metadata.name}}
                        - {name: GREETING, value: "hello $(POD_NAME)"}
            """;

    private static final List<String> TEXTS = List.of(
            "apiVersion: v1\nkind: Pod\nspec:\n  containers:\n  - name: app\n    env:\n    - name: A\n      value: %s\n",
            """
            apiVersion: v1
            kind: Pod
            spec: {containers: [{name: app, envFrom: [{configMapRef: {name: a}}]}]}
            ---
            apiVersion: v1
            kind: ConfigMap
            metadata: {name: a}
            data:
              A: %s
            """);

    @TempDir
    Path folder;

    @Test
    void a_container_has_what_its_env_says() throws Exception {
        Variables app = read(BILLING);
        assertThat(app.find("APP_MODE")).isEqualTo(new Present("production"));
        assertThat(app.find("SWITCH")).isEqualTo(new Present("on"));
        assertThat(app.find("EMPTY")).isEqualTo(new Present(""));
        assertThat(app.find("DEBUG")).isEqualTo(new Absent());
    }

    @Test
    void what_a_config_map_of_the_same_manifest_has_is_known_and_env_wins() throws Exception {
        Variables app = read(BILLING);
        assertThat(app.find("HTTP_PORT")).isEqualTo(new Present("9090"));
        assertThat(app.find("mode")).isEqualTo(new Present("production\n---x"));
        assertThat(app.find("MODE")).isEqualTo(new Present("production\n---x"));
        assertThat(app.find("GONE")).isInstanceOf(Perhaps.class);
    }

    @Test
    void a_secret_is_there_and_its_value_is_not_read_even_where_the_manifest_has_it() throws Exception {
        Variables app = read(BILLING);
        assertThat(app.find("T_API_TOKEN")).isInstanceOf(Hidden.class);
        assertThat(app.find("API_TOKEN")).isEqualTo(new Absent());
        assertThat(app.find("DB_PASSWORD"))
                .isEqualTo(new Hidden("a value from the Secret \"db\", which cannot be known here"));
        assertThat(app.find("PROXY_PASSWORD")).isInstanceOf(Perhaps.class);
    }

    @Test
    void what_only_the_cluster_knows_is_there_with_a_value_that_is_not_known() throws Exception {
        Variables app = read(BILLING);
        assertThat(app.find("ELSEWHERE")).isInstanceOf(Hidden.class);
        assertThat(app.find("POD_NAME")).isInstanceOf(Hidden.class);
        assertThat(app.find("GREETING")).isInstanceOf(Hidden.class);
    }

    @Test
    void where_all_of_an_unseen_config_map_is_taken_any_other_name_may_be_set() throws Exception {
        Variables app = read("""
                kind: Pod
                apiVersion: v1
                metadata: {name: one}
                spec:
                  containers:
                  - name: app
                    envFrom: [{configMapRef: {name: unseen}}]
                    env: [{name: A, value: "1"}]
                """);
        assertThat(app.find("A")).isEqualTo(new Present("1"));
        assertThat(app.find("B"))
                .isEqualTo(new Perhaps("whatever is in the ConfigMap \"unseen\", which the manifest does not tell"));
    }

    @Test
    void a_config_map_of_another_namespace_is_another_one() throws Exception {
        Variables app = read("""
                apiVersion: v1
                kind: List
                items:
                - {apiVersion: v1, kind: ConfigMap, metadata: {name: s, namespace: blue}, data: {A: blue}}
                - {apiVersion: v1, kind: ConfigMap, metadata: {name: s, namespace: green}, data: {A: green}}
                - apiVersion: v1
                  kind: Pod
                  metadata: {name: p, namespace: green}
                  spec: {containers: [{name: app, envFrom: [{configMapRef: {name: s}}]}]}
                """);
        assertThat(app.find("A")).isEqualTo(new Present("green"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"apiVersion\":\"v1\",\"kind\":\"Pod\",\"spec\":{\"containers\":[{\"name\":\"app\",\"env\":[%s]}]}}",
                "apiVersion: apps/v1\nkind: StatefulSet\nspec: {template: {spec: {containers: [{name: app, env: [%s]}]}}}",
                "apiVersion: batch/v1\nkind: Job\nspec: {template: {spec: {containers: [{name: app, env: [%s]}]}}}",
                "kind: CronJob\napiVersion: batch/v1\nspec:\n  jobTemplate: {spec: {template: {spec: {containers: [{name: app, env: [%s]}]}}}}"
            })
    void containers_are_found_in_every_workload(String workload) throws Exception {
        assertThat(read(workload.formatted("{\"name\": \"A\", \"value\": \"1\"}"))
                        .find("A"))
                .isEqualTo(new Present("1"));
    }

    @Test
    void of_several_containers_one_must_be_named() throws Exception {
        String two = """
                apiVersion: v1
                kind: Pod
                metadata: {name: %s}
                spec: {containers: [{name: app, env: [{name: A, value: %s}]}, {name: sidecar}]}
                """;
        String four = two.formatted("one", "x") + "---\n" + two.formatted("two", "z");
        assertUnobservable(Reason.AMBIGUOUS, four, Optional.empty());
        assertUnobservable(Reason.AMBIGUOUS, four, Optional.of("app"));
        assertUnobservable(Reason.AMBIGUOUS, four, Optional.of("three/app"));
        assertThat(read(four, Optional.of("one/app")).find("A")).isEqualTo(new Present("x"));
        assertThat(read(four, Optional.of("two/app")).find("A")).isEqualTo(new Present("z"));
        assertThat(read(two.formatted("one", "x"), Optional.of("sidecar")).find("A"))
                .isEqualTo(new Absent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "apiVersion: v1\nkind: Pod\nspec: {containers: [{name: app, env: {DB: hunter2}}]}",
                "apiVersion: v1\nkind: Pod\nspec: {containers: [{name: app, env: [{value: hunter2}]}]}",
                "apiVersion: v1\nkind: Pod\nspec: {containers: [{name: app, env: [{name: A, value: [hunter2]}]}]}",
                "apiVersion: v1\nkind: Pod\nspec: {containers: [{name: app, env: [{name: A, value: !!int hunter2}]}]}",
                "apiVersion: v1\nkind: Pod\nspec:\n  {{- if hunter2 }}\n",
                "apiVersion: v1\nkind: Pod\nkind: hunter2\n",
            })
    void what_kubernetes_would_refuse_is_unreadable_and_not_shown(String manifest) {
        assertUnobservable(Reason.UNREADABLE, manifest, Optional.empty());
    }

    /** What sigs.k8s.io/yaml 1.3 makes a number or a truth value of, and the API server then refuses where a text is due. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "8080",
                "-1",
                "+5",
                "010",
                "09",
                "1_000",
                "1_",
                "0_7",
                "00",
                "0x1F",
                "0X1F",
                "0x_1",
                "0xFFFFFFFFFFFFFFFF",
                "0o17",
                "0b101",
                "-0b11",
                "1.5",
                "1.",
                ".5",
                ".5e3",
                "-.5",
                "1E+3",
                "0.1_0",
                "123456789012345678901234567890",
                ".inf",
                "-.INF",
                ".NaN",
                "y",
                "Yes",
                "TRUE",
                "on",
                "N",
                "no",
                "False",
                "OFF"
            })
    void a_number_or_truth_value_without_quotes_is_refused_where_a_text_is_due(String value) throws Exception {
        for (String where : TEXTS) {
            assertThatExceptionOfType(UnobservableException.class)
                    .isThrownBy(() -> read(where.formatted(value)))
                    .withMessageStartingWith(Reason.UNREADABLE.id())
                    .withMessageContaining("no text without quotes");
            assertThat(read(where.formatted('"' + value + '"')).find("A")).isEqualTo(new Present(value));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0x52908400098527886E0F7030069857D2E4169EE7",
                "-0xFFFFFFFFFFFFFFFF",
                "0x",
                "0b2",
                "_1",
                "._5",
                "1e400",
                "1e",
                "1e+",
                ".Nan",
                "12:30:45",
                "2001-01-01",
                "2001-01-01T10:00:00Z",
                "1.2.3",
                "tRUE",
                "nULL",
                "=",
                "1 000",
                "+",
                "-x",
                ".",
                "..",
                "5m",
                "1GB",
                "NaN",
                "inf",
                "١"
            })
    void what_only_looks_like_a_number_is_a_text(String value) throws Exception {
        for (String where : TEXTS) {
            assertThat(read(where.formatted(value)).find("A")).isEqualTo(new Present(value));
        }
    }

    @Test
    void optional_is_true_in_all_words_of_yaml_and_never_a_text() throws Exception {
        String pod =
                "apiVersion: v1\nkind: Pod\nspec: {containers: [{name: app, env: [{name: A, valueFrom: {secretKeyRef: {name: db,"
                        + " key: x, optional: %s}}}]}]}";
        for (String yes : new String[] {"true", "yes", "On"}) {
            assertThat(read(pod.formatted(yes)).find("A")).isInstanceOf(Perhaps.class);
        }
        assertThat(read(pod.formatted("off")).find("A")).isInstanceOf(Hidden.class);
        assertUnobservable(Reason.UNREADABLE, pod.formatted("\"true\""), Optional.empty());
    }

    private void assertUnobservable(Reason reason, String manifest, Optional<String> part) {
        assertThatExceptionOfType(UnobservableException.class)
                .isThrownBy(() -> read(manifest, part))
                .withMessageStartingWith(reason.id())
                .withMessageNotContaining("hunter2");
    }

    private Variables read(String manifest) throws Exception {
        return read(manifest, Optional.empty());
    }

    private Variables read(String manifest, Optional<String> part) throws Exception {
        Path file = Files.writeString(folder.resolve("app.yaml"), manifest);
        Environment place =
                EnvironmentSource.at(file, "app.yaml", part).observe().get(0);
        return place.variables().either(Fact.Known::value, why -> {
            throw new AssertionError(why);
        });
    }
}
