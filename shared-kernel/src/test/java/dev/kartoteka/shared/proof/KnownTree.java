package dev.kartoteka.shared.proof;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** A tree of leaves in memory. */
record KnownTree(List<Hash> leaves) implements TreeNodes {

    /** The leaves of the tests that the Certificate Transparency project gave RFC 6962. */
    static final List<String> RFC_6962 =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    static KnownTree rfc6962() {
        return new KnownTree(RFC_6962.stream()
                .map(HexFormat.of()::parseHex)
                .map(Hash::ofLeaf)
                .toList());
    }

    static KnownTree ofSize(int size) {
        List<Hash> leaves = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            leaves.add(Hash.ofLeaf(new byte[] {(byte) i, (byte) (i >> 8)}));
        }
        return new KnownTree(leaves);
    }

    static Hash hex(String hash) {
        return Hash.at(HexFormat.of().parseHex(hash), 0);
    }

    @Override
    public Hash node(int level, long index) {
        return level == 0
                ? leaves.get((int) index)
                : Hash.ofNode(node(level - 1, 2 * index), node(level - 1, 2 * index + 1));
    }
}
