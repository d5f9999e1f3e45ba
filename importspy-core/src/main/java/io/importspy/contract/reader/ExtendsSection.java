package io.importspy.contract.reader;

import io.importspy.contract.ProblemKind;
import io.importspy.verdict.Place;
import io.importspy.yaml.YamlNode;
import io.importspy.yaml.YamlText;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** {@code extends}: the contracts beneath this one, by path or by coordinates. They are read by {@link ContractTree}. */
final class ExtendsSection implements Section {

    private static final Pattern URL = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:/.*");
    private static final Pattern ABSOLUTE = Pattern.compile("([A-Za-z]:)?[/\\\\].*");

    @Override
    public String key() {
        return "extends";
    }

    @Override
    public void read(YamlNode value, Reading reading, ContractBuilder draft) {
        Map<String, Place> seen = new HashMap<>();
        for (YamlText named : reading.words(value, key())) {
            Place first = seen.putIfAbsent(named.value(), reading.position(named));
            if (first != null) {
                reading.duplicate(named, "the contract " + reading.quote(named), first);
            } else if (isName(named, reading)) {
                draft.extended.add(named);
            }
        }
    }

    /** Whether a text may name a contract; tells if it may not. */
    private static boolean isName(YamlText named, Reading reading) {
        String text = named.value();
        if (ABSOLUTE.matcher(text).matches()) {
            tell(named, "is another file on each machine", "write a path from this contract's folder", reading);
        } else if (URL.matcher(text).matches()) {
            tell(
                    named,
                    "may hold something else tomorrow",
                    "keep a copy beside this contract, or publish it and write groupId:artifactId:version",
                    reading);
        } else if (text.indexOf('\\') >= 0) {
            tell(named, "is a path with backslashes", "write `/` between folders", reading);
        } else if (text.indexOf(':') >= 0 && Coordinates.parse(text).isEmpty()) {
            tell(
                    named,
                    "is neither a path nor the coordinates of one artifact",
                    "write groupId:artifactId:version or groupId:artifactId:version:classifier; the version is no range",
                    reading);
        } else {
            return true;
        }
        return false;
    }

    private static void tell(YamlText named, String what, String advice, Reading reading) {
        reading.problem(ProblemKind.VALUE, named, reading.quote(named) + " " + what, advice);
    }
}
