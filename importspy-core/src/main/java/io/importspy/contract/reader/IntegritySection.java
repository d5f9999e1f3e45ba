package io.importspy.contract.reader;

import io.importspy.contract.Integrity;
import io.importspy.contract.PinnedDigest;
import io.importspy.contract.Position;
import io.importspy.contract.ProblemKind;
import io.importspy.contract.Written;
import io.importspy.yaml.YamlMap;
import io.importspy.yaml.YamlNode;
import io.importspy.yaml.YamlText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code integrity}: digests of the archive, and the certificates of those who may have signed it. */
final class IntegritySection implements Section {

    private static final String SHA256 = "sha256";
    private static final String SHA512 = "sha512";
    private static final String SIGNED_BY = "signed-by";
    private static final int SHA256_DIGITS = 64;
    private static final int SHA512_DIGITS = 128;

    @Override
    public String key() {
        return "integrity";
    }

    @Override
    public void read(YamlNode value, Reading reading, ContractBuilder draft) {
        reading.map(value, key()).ifPresent(map -> draft.integrity = read(map, reading));
    }

    private static Integrity read(YamlMap map, Reading reading) {
        reading.checkKeys(map, List.of(SHA256, SHA512, SIGNED_BY));
        if (map.entries().isEmpty()) {
            reading.problem(
                    ProblemKind.EMPTY,
                    map,
                    "`integrity` asks for nothing",
                    "write `sha256`, `sha512` or `signed-by`, or leave the key out");
        }
        List<PinnedDigest> digests = new ArrayList<>();
        digest(map, SHA256, "SHA-256", SHA256_DIGITS, reading).ifPresent(digests::add);
        digest(map, SHA512, "SHA-512", SHA512_DIGITS, reading).ifPresent(digests::add);
        return new Integrity(
                digests, map.get(SIGNED_BY).map(node -> signers(node, reading)).orElseGet(List::of));
    }

    private static Optional<PinnedDigest> digest(
            YamlMap map, String key, String algorithm, int digits, Reading reading) {
        return map.get(key)
                .flatMap(node -> reading.word(node, key))
                .flatMap(text -> new HexDigits(key, digits).read(text, reading))
                .map(hex -> new PinnedDigest(key, algorithm, hex));
    }

    private static List<Written<String>> signers(YamlNode node, Reading reading) {
        Map<String, Position> seen = new HashMap<>();
        List<Written<String>> signers = new ArrayList<>();
        for (YamlText text : reading.words(node, SIGNED_BY)) {
            new HexDigits(SIGNED_BY, SHA256_DIGITS).readPaired(text, reading).ifPresent(signer -> {
                Position first = seen.putIfAbsent(signer.value(), signer.position());
                if (first != null) {
                    reading.duplicate(text, "the fingerprint", first);
                }
                signers.add(signer);
            });
        }
        return signers;
    }
}
