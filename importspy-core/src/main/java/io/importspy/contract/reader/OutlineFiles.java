package io.importspy.contract.reader;

import io.importspy.contract.Outline;
import io.importspy.yaml.Limits;
import io.importspy.yaml.SourceText;
import io.importspy.yaml.YamlDocument;
import io.importspy.yaml.YamlList;
import io.importspy.yaml.YamlMap;
import io.importspy.yaml.YamlNode;
import io.importspy.yaml.YamlReader;
import io.importspy.yaml.YamlText;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The files of a contract: its own, and those that it extends by path. Each is read once. */
final class OutlineFiles {

    private final Set<Path> seen = new HashSet<>();
    private final List<Read> read = new ArrayList<>();
    private final List<Outline> missing = new ArrayList<>();

    private OutlineFiles() {}

    /**
     * A file that was read.
     *
     * @param shownAs its name as messages show it
     * @param source its text
     * @param document what YAML makes of it
     * @param extending whether it extends others
     */
    record Read(String shownAs, SourceText source, YamlDocument document, boolean extending) {}

    static OutlineFiles read(ContractFile top) {
        OutlineFiles files = new OutlineFiles();
        files.add(top);
        return files;
    }

    List<Read> read() {
        return read;
    }

    /** The outlines of those that are not here. */
    List<Outline> missing() {
        return missing;
    }

    private void add(ContractFile origin) {
        try {
            if (seen.size() == ContractTree.MOST) {
                missing.add(Outline.missing(origin.shownAs(), "it is one more than " + ContractTree.MOST + " files"));
            } else if (seen.add(origin.real())) {
                read(origin, ContractReader.bytes(origin.file()));
            }
        } catch (NoSuchFileException e) {
            missing.add(Outline.missing(origin.shownAs(), "there is no such file"));
        } catch (IOException e) {
            missing.add(Outline.missing(origin.shownAs(), "it cannot be read: " + ContractReader.reason(e)));
        }
    }

    private void read(ContractFile origin, byte[] content) {
        if (content.length > Limits.BYTES) {
            missing.add(Outline.missing(origin.shownAs(), "it is larger than " + (Limits.BYTES >> 20) + " MiB"));
            return;
        }
        SourceText source = SourceText.decode(content);
        YamlDocument document = YamlReader.read(source);
        List<String> extended = extended(document);
        read.add(new Read(origin.shownAs(), source, document, !extended.isEmpty()));
        extended.forEach(name -> follow(origin, name));
    }

    private void follow(ContractFile from, String name) {
        if (name.indexOf(':') >= 0) {
            missing.add(Outline.missing(name, "it is published, and not fetched again for this page"));
            return;
        }
        try {
            add(from.beside(name));
        } catch (InvalidPathException e) {
            missing.add(Outline.missing(name, "that is no path"));
        }
    }

    private static List<String> extended(YamlDocument document) {
        if (document.root().isEmpty() || !(document.root().get() instanceof YamlMap map)) {
            return List.of();
        }
        YamlNode value = map.get("extends").orElseGet(() -> new YamlList(List.of(), true, 0, 0));
        List<YamlNode> items = value instanceof YamlList list ? list.items() : List.of(value);
        return items.stream()
                .filter(YamlText.class::isInstance)
                .map(item -> ((YamlText) item).value())
                .toList();
    }
}
