package dev.kartoteka.shared.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.kartoteka.shared.proof.ExportLine.ExportedEvent;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A made-up history of some events, its exports, and heads of it. */
record History(List<RawEvent> events) {

    static final SigningKey KEY = SigningKey.generate();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static History of(int size) {
        return new History(IntStream.rangeClosed(1, size)
                .mapToObj(position -> event(position, "{\"name\":\"" + position + "\"}"))
                .toList());
    }

    static RawEvent event(long position, String payload) {
        return new RawEvent(
                position,
                "event-" + position,
                "client-1",
                "Client",
                position - 1,
                "ClientRenamed",
                "1",
                Instant.parse("2026-01-01T00:00:00Z").plusSeconds(position),
                "{}".getBytes(UTF_8),
                payload.getBytes(UTF_8));
    }

    KnownTree tree() {
        return new KnownTree(IntStream.range(0, events.size())
                .mapToObj(i -> events.get(i).leaf(i + 1L))
                .toList());
    }

    SignedHead head(int size) {
        return head(size, KEY);
    }

    SignedHead head(int size, SigningKey key) {
        return key.sign(
                size,
                MerkleTree.root(tree(), size),
                Instant.parse("2026-02-01T00:00:00Z").plusSeconds(size));
    }

    /** @param kept whose leaves stand in it */
    List<String> export(History kept, SignedHead head, SignedHead... others) {
        List<String> lines = new ArrayList<>(List.of(text(ExportLine.begin(true, head))));
        for (int i = 0; i < events.size(); i++) {
            Hash leaf = kept.tree().leaves().get(i);
            lines.add(text(ExportLine.event(ExportedEvent.of(i + 1L, events.get(i), leaf, null))));
            for (SignedHead other : others) {
                if (other.size() == i + 1) {
                    lines.add(text(ExportLine.head(other)));
                }
            }
        }
        lines.add(text(ExportLine.end(events.size())));
        return lines;
    }

    /** Some events only. */
    List<String> excerpt(SignedHead head, int... positions) {
        List<String> lines = new ArrayList<>(List.of(text(ExportLine.begin(false, head))));
        KnownTree tree = tree();
        for (int position : positions) {
            lines.add(text(ExportLine.event(ExportedEvent.of(
                    position,
                    events.get(position - 1),
                    tree.leaves().get(position - 1),
                    MerkleTree.inclusionProof(tree, position - 1L, head.size())))));
        }
        lines.add(text(ExportLine.end(positions.length)));
        return lines;
    }

    static Verdict verdict(List<String> lines, SignedHead... keptElsewhere) {
        try {
            return new ExportVerifier(KEY.publicKey(), List.of(keptElsewhere))
                    .verify(new BufferedReader(new StringReader(String.join("\n", lines))));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(ExportLine line) {
        try {
            return JSON.writeValueAsString(line);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
