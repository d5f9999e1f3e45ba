package io.importspy.contract;

import io.importspy.verdict.Shown;
import java.util.List;
import java.util.Optional;

/** Finds the deployment that somebody asks for by its name. */
final class NamedDeployment {

    private static final int LONGEST_NAME = 80;

    private NamedDeployment() {}

    static Deployment find(String name, List<Deployment> deployments, String file) throws BrokenContractException {
        Optional<Deployment> found = deployments.stream()
                .filter(deployment -> deployment.name().filter(name::equals).isPresent())
                .findFirst();
        if (found.isEmpty()) {
            throw new BrokenContractException(List.of(missing(name, deployments, file)));
        }
        return found.get();
    }

    private static Problem missing(String name, List<Deployment> deployments, String file) {
        return new Problem(
                ProblemKind.DEPLOYMENT.id(),
                deployments.isEmpty()
                        ? new Position(file, 0, 0)
                        : deployments.get(0).position(),
                "importspy.deployment is `%s`, and the contract has no %s"
                        .formatted(
                                Shown.text(name, LONGEST_NAME),
                                deployments.isEmpty() ? "deployments at all" : "deployment of that name"),
                advice(name, deployments),
                "");
    }

    private static String advice(String name, List<Deployment> deployments) {
        List<String> names = deployments.stream()
                .flatMap(deployment -> deployment.name().stream())
                .toList();
        if (names.isEmpty()) {
            return deployments.isEmpty()
                    ? "leave the parameter out, or write `deployments`"
                    : "give the deployment that is meant a `name`";
        }
        return NearestWord.to(name, names)
                .map(near -> "did you mean `" + Shown.text(near) + "`?")
                .orElseGet(() -> "write one of: " + Shown.text(String.join(", ", names)));
    }
}
