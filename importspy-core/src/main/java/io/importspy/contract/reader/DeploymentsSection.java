package io.importspy.contract.reader;

import io.importspy.contract.Deployment;
import io.importspy.contract.Position;
import io.importspy.contract.ProblemKind;
import io.importspy.contract.VariableEntry;
import io.importspy.yaml.YamlList;
import io.importspy.yaml.YamlNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** {@code deployments}: the places where the artifact may run, one of which must fit. */
final class DeploymentsSection implements Section {

    @Override
    public String key() {
        return "deployments";
    }

    @Override
    public void read(YamlNode value, Reading reading, ContractBuilder draft) {
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
        List<Deployment> hidden = hidden(draft.deployments);
        draft.deployments.clear();
        draft.deployments.addAll(hidden);
    }

    /** What is sensitive or secret in one deployment is so in all: they are held against the same value. Some systems ignore case. */
    static List<Deployment> hidden(List<Deployment> deployments) {
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (Deployment block : deployments) {
            block.secrets().forEach(secret -> names.add(secret.value()));
            block.variables().stream()
                    .filter(VariableEntry::sensitive)
                    .forEach(variable -> names.add(variable.name().value()));
        }
        return deployments.stream().map(block -> block.hiding(names)).toList();
    }
}
