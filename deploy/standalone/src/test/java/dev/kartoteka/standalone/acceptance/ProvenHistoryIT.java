package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.shared.proof.Hash;
import dev.kartoteka.shared.proof.HeadKey;
import dev.kartoteka.shared.proof.Proofs;
import dev.kartoteka.shared.proof.SignedHead;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The history is signed and proven whichever store keeps it, while others write to it, and by each query side alike. */
@ExtendWith(RunningSystem.class)
class ProvenHistoryIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final QuerySides querySides;
    private final Api api;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    ProvenHistoryIT(QuerySides querySides) {
        this.querySides = querySides;
        this.api = querySides.each().get(0);
    }

    @Test
    void whatHappenedIsUnderAHeadAndAnExportIsValidElsewhere() throws IOException {
        SignedHead before = latest();
        for (int i = 0; i < 20; i++) {
            api.send("/clients", Map.of("kind", "INDIVIDUAL", "name", "Proven " + i));
        }
        api.readWhen("/audit/heads?limit=1", heads -> size(heads) >= before.size() + 20, PATIENCE);

        for (Api side : querySides.each()) {
            Exported exported = new Exported(side, directory);
            HeadKey key = HeadKey.parse(Files.readString(exported.key()));
            SignedHead head =
                    ProofAnswers.head(side.read("/audit/heads?limit=1").at("/data/0"));
            assertThat(key.hasSigned(head)).isTrue();
            for (long position : List.of(1L, before.size(), before.size() + 1, before.size() + 20)) {
                assertIncluded(side.read("/audit/proof/inclusion?position=" + position), position);
            }
            JsonNode grown = side.read("/audit/proof/consistency?from=" + before.size() + "&to=" + head.size());
            assertThat(Proofs.consistent(
                            before.size(),
                            Hash.parse(before.rootHash()),
                            head.size(),
                            Hash.parse(head.rootHash()),
                            ProofAnswers.hashes(grown.get("proof"))))
                    .isTrue();
            Exported.Told told = Exported.verify(
                    exported.history(),
                    exported.key(),
                    "--heads",
                    exported.heads().toString());
            assertThat(told.exitCode()).as(told.text()).isZero();
            JsonNode whole = side.read("/audit/proof/history");
            assertThat(whole.get("valid").asBoolean()).as(whole.toString()).isTrue();
            assertThat(whole.get("signedUpTo").asLong()).isGreaterThanOrEqualTo(before.size() + 20);
        }
    }

    /** The first test may come before the first head. */
    private SignedHead latest() {
        api.send("/clients", Map.of("kind", "INDIVIDUAL", "name", "Before"));
        return ProofAnswers.head(api.readWhen("/audit/heads?limit=1", heads -> size(heads) > 0, PATIENCE)
                .at("/data/0"));
    }

    private static void assertIncluded(JsonNode proof, long position) {
        SignedHead of = ProofAnswers.head(proof.get("head"));
        assertThat(Proofs.includes(
                        Hash.parse(proof.get("leafHash").asString()),
                        position - 1,
                        of.size(),
                        ProofAnswers.hashes(proof.get("proof")),
                        Hash.parse(of.rootHash())))
                .as(proof.toString())
                .isTrue();
    }

    private static long size(JsonNode heads) {
        return heads.at("/data/0/size").asLong();
    }
}
