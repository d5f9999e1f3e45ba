package io.importspy.contract;

import io.importspy.contract.yaml.YamlList;
import io.importspy.contract.yaml.YamlNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@code deployments}: the places where the artifact may run, one of which must fit. */
final class DeploymentsSection implements Section {

    @Override
    public String key() {
        return "deployments";
    }

    @Override
    public void read(YamlNode value, Reading reading, Draft draft) {
        List<YamlNode> items = reading.list(value, key());
        if (items.isEmpty() && value instanceof YamlList) {
            reading.problem(
                    ProblemKind.EMPTY,
                    value,
                    "`deployments` lists no place, and nothing runs nowhere",
                    "list a place, or leave the key out");
        }
        DeploymentReader deployments = new DeploymentReader(reading, draft);
        Map<String, Position> names = new HashMap<>();
        for (YamlNode item : items) {
            reading.map(item, key())
                    .map(block -> deployments.read(block, names))
                    .ifPresent(draft.deployments::add);
        }
    }
}
