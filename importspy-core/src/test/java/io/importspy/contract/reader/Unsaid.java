package io.importspy.contract.reader;

import io.importspy.contract.Problem;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the reader refuses and a schema does not: all of it, so that whoever adds a problem has to say which side it is on.
 *
 * @param id the problem
 * @param message what the reader says; of this id it may say other things, which the schema refuses as well
 * @param reason why the schema does not say it
 * @param example a contract in which nothing else is wrong
 */
record Unsaid(String id, Pattern message, String reason, String example) {

    static final List<Unsaid> ALL = List.of(
            of(
                    "contract.declaration",
                    ".*",
                    "Java is no regular language, and names are known by what else stands in the contract",
                    "types: [public clazz com.acme.A]"),
            of(
                    "contract.duplicate",
                    ".*",
                    "two spellings may mean the same; a key that stands twice is told by YAML",
                    "types: [com.acme.A.B, com.acme.A$B]"),
            of(
                    "contract.quotes",
                    ".*",
                    "what is left of a text that YAML cuts is a text",
                    "types: [{type: com.acme.A, members: ['int a', Map<String, Integer> b]}]"),
            of("contract.encoding", ".*", "a schema sees values and not characters", "filename: a.jar # \u202e"),
            of(
                    "contract.syntax",
                    ".*",
                    "editors look at each document by itself",
                    "filename: a.jar\n---\nfilename: b.jar"),
            of(
                    "contract.limit",
                    ".*",
                    "no person writes it",
                    "filename: a.jar\nwaivers:\n- &a {violation: class.version, at: a, because: a}\n"
                            + "- *a\n".repeat(1_001)),
            of(
                    "contract.empty",
                    "the contract asks for nothing",
                    "a contract that is being written asks for nothing yet",
                    "types: []"),
            of(
                    "contract.empty",
                    "this deployment asks for nothing, so that every place fits",
                    "a list may be empty where another one beside it is not",
                    "deployments: [{name: a, variables: {}}]"),
            of(
                    "contract.value",
                    "this is no regular expression.*",
                    "editors have another language of regular expressions",
                    "manifest: {A: {matches: 'a['}}"),
            of(
                    "contract.value",
                    "`.*` is no date",
                    "which months have 31 days is more than a pattern should know",
                    "filename: a.jar\nwaivers: [{violation: class.version, at: a, because: a, until: 2027-02-30}]"),
            of(
                    "contract.value",
                    "no version lies in this range|this range overlaps the one before it",
                    "the order of versions is no pattern",
                    "version: '[2,1]'"),
            of(
                    "contract.value",
                    "this is no Java version|a build number is due after the plus|a hyphen is for a pre-release such as ea",
                    "versions of Java are drawn in outline, since a pattern of all their parts would be longer than it helps",
                    "deployments: [{java: 17-ea+-foo}]"));

    private static Unsaid of(String id, String message, String reason, String example) {
        return new Unsaid(id, Pattern.compile(message, Pattern.DOTALL), reason, example);
    }

    /** Why the schema need not refuse what the reader refuses; empty where it must. */
    static Optional<Unsaid> of(Problem problem) {
        return ALL.stream().filter(unsaid -> unsaid.covers(problem)).findFirst();
    }

    boolean covers(Problem problem) {
        return problem.id().equals(id) && message.matcher(problem.message()).matches();
    }

    @Override
    public String toString() {
        return id + ": " + example.lines().findFirst().orElseThrow();
    }
}
