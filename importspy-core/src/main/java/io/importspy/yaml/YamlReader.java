package io.importspy.yaml;

import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.parser.ParserImpl;

/**
 * Reads a document (YAML 1.1, as SnakeYAML has it) and everything that is wrong with it.
 *
 * <p>What is no YAML only for want of quotes is painted over and reading begins anew, so that one slip does not hide the next.
 */
public final class YamlReader {

    /** How often reading may begin anew, and how many characters that may take. */
    private static final int REPAIRS = 50;

    private static final long REPAIR_WORK = 2L * Limits.BYTES;

    private final SourceText source;
    private final DocumentErrors faults;
    private final MaskedRegions masks = new MaskedRegions();

    private YamlReader(SourceText source) {
        this.source = source;
        this.faults = new DocumentErrors(source);
    }

    /**
     * Reads a document.
     *
     * @param source its text
     * @return its nodes and its faults
     */
    public static YamlDocument read(SourceText source) {
        return source.fault().isPresent()
                ? new YamlDocument(Optional.empty(), List.of(source.fault().get()), false)
                : new YamlReader(source).read();
    }

    private YamlDocument read() {
        try {
            return read(ForbiddenCharacters.replaceIn(source.text(), faults));
        } catch (DocumentErrors.Stop stop) {
            return incomplete();
        }
    }

    private YamlDocument read(String text) {
        int reached = -1;
        while (true) {
            int before = faults.size();
            String painted = masks.paintOver(text);
            CharacterStream characters = new CharacterStream(painted);
            SyntaxRecovery slip;
            try {
                ParserImpl parser = new ParserImpl(characters, new LoaderOptions());
                Optional<YamlNode> root = new NodeReader(parser, painted, masks, faults).document();
                return new YamlDocument(root, faults.list(), true);
            } catch (MarkedYAMLException thrown) {
                slip = SyntaxRecovery.of(thrown, source);
            } catch (YAMLException | IllegalArgumentException thrown) {
                // SnakeYAML throws what Integer.parseInt threw, for "\UFFFFFFFF" for one.
                slip = SyntaxRecovery.unexplained(characters.getIndex());
            }
            if (slip.fault().offset() <= reached) {
                return incomplete();
            }
            if (!mayRepair(slip)) {
                faults.add(slip.fault());
                return incomplete();
            }
            faults.forgetSince(before);
            faults.add(slip.fault());
            LineValue value = slip.repair().orElseThrow();
            masks.add(value.start(), value.end());
            reached = value.end();
        }
    }

    private boolean mayRepair(SyntaxRecovery slip) {
        return slip.repair().isPresent()
                && masks.size() < REPAIRS
                && (long) masks.size() * source.text().length() < REPAIR_WORK;
    }

    private YamlDocument incomplete() {
        return new YamlDocument(Optional.empty(), faults.list(), false);
    }
}
