package io.importspy.report;

import io.importspy.verdict.Outline;
import io.importspy.verdict.OutlineNode;
import io.importspy.verdict.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Which entry of a contract stands at a place. */
final class ContractPlaces {

    private final Map<String, NavigableMap<Long, OutlineNode>> files = new HashMap<>();

    ContractPlaces(List<Outline> outlines) {
        for (Outline outline : outlines) {
            NavigableMap<Long, OutlineNode> file =
                    files.computeIfAbsent(ShownVerdict.name(outline.file()), any -> new TreeMap<>());
            outline.nodes().forEach(node -> add(node, file));
        }
    }

    private void add(OutlineNode node, NavigableMap<Long, OutlineNode> file) {
        file.putIfAbsent(key(node.place()), node);
        node.children().forEach(child -> add(child, file));
        file.putIfAbsent(key(node.valuePlace()), node);
    }

    /** The entry that begins there, or the last one before in that very line: what is wrong with a text is shown where it is in the text. */
    Optional<OutlineNode> at(Place place) {
        return Optional.ofNullable(files.get(place.file()))
                .map(file -> file.floorEntry(key(place.line(), place.column())))
                .filter(entry -> entry.getKey() >> Integer.SIZE == place.line())
                .map(Map.Entry::getValue);
    }

    private static long key(Place place) {
        return key(place.line(), place.column());
    }

    private static long key(int line, int column) {
        return ((long) line << Integer.SIZE) | column;
    }
}
