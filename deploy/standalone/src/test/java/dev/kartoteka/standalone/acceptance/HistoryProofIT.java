package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.shared.proof.Hash;
import dev.kartoteka.shared.proof.HeadKey;
import dev.kartoteka.shared.proof.Proofs;
import dev.kartoteka.shared.proof.SignedHead;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What is served as proof is one, and the offline verifier says so. */
@OwnSystem
class HistoryProofIT {

    @SuppressWarnings("NullAway.Init") // before all tests
    private static RunningSystem.Started system;

    @SuppressWarnings("NullAway.Init") // before all tests
    private static SignedHead head;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path directory;

    @BeforeAll
    static void tellAStory() {
        system = RunningSystem.startAnother(context -> {}, "--kartoteka.proof.head-interval=PT0S");
        new EveryCommand(system.api, Api.unique()).tell();
        long events = system.api
                .readWhen("/audit/proof/completeness?readModel=audit", proof -> proof.get("equal")
                        .asBoolean())
                .get("events")
                .asLong();
        head = ProofAnswers.head(system.api
                .readWhen(
                        "/audit/heads?limit=1",
                        heads -> heads.at("/data/0/size").asLong() == events)
                .at("/data/0"));
    }

    @AfterAll
    static void end() throws IOException {
        system.close();
    }

    @Test
    void theLatestHeadIsSignedByTheKeyThatIsServed() throws IOException {
        HeadKey key = HeadKey.parse(Files.readString(exported().key()));

        assertThat(key.hasSigned(head)).isTrue();
        assertThat(key.id()).isEqualTo(head.keyId());
    }

    @Test
    void eachEventIsProvenToBeInTheHistory() {
        for (long position = 1; position <= head.size(); position++) {
            JsonNode proof = system.api.read("/audit/proof/inclusion?position=" + position);
            SignedHead of = ProofAnswers.head(proof.get("head"));
            assertThat(Proofs.includes(
                            Hash.parse(proof.get("leafHash").asString()),
                            position - 1,
                            of.size(),
                            ProofAnswers.hashes(proof.get("proof")),
                            Hash.parse(of.rootHash())))
                    .isTrue();
            assertThat(proof.get("storePosition").asLong()).isEqualTo(position);
        }
    }

    @Test
    void eachHeadIsProvenToBeTheBeginningOfTheLatest() {
        List<SignedHead> heads = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = system.api.read("/audit/heads?limit=7" + cursor);
            page.get("data").forEach(one -> heads.add(ProofAnswers.head(one)));
            cursor = page.at("/page/hasMore").asBoolean()
                    ? "&cursor=" + page.at("/page/nextCursor").asString()
                    : "";
        } while (!cursor.isEmpty());

        assertThat(heads).isNotEmpty();
        for (SignedHead earlier : heads) {
            JsonNode proof = system.api.read("/audit/proof/consistency?from=" + earlier.size() + "&to=" + head.size());
            assertThat(Proofs.consistent(
                            earlier.size(),
                            Hash.parse(earlier.rootHash()),
                            head.size(),
                            Hash.parse(head.rootHash()),
                            ProofAnswers.hashes(proof.get("proof"))))
                    .isTrue();
            assertThat(proof.get("fromRootHash").asString()).isEqualTo(earlier.rootHash());
        }
    }

    @Test
    void anExportIsValidFarFromHere() {
        Exported exported = exported();

        Exported.Told whole = Exported.verify(
                exported.history(), exported.key(), "--heads", exported.heads().toString());
        Exported.Told part =
                Exported.verify(exported.save("/audit/export?from=5&to=9", "application/x-ndjson"), exported.key());

        assertThat(whole.text()).startsWith("Valid: " + head.size() + " events, signed up to position " + head.size());
        assertThat(whole.exitCode()).isZero();
        assertThat(part.text()).startsWith("Valid: 5 events");
        assertThat(part.exitCode()).isZero();
    }

    @Test
    void whatCannotBeCheckedIsNotCalledInvalid() {
        Exported exported = exported();

        assertThat(Exported.verify(exported.history(), exported.heads()).exitCode())
                .isEqualTo(2);
        assertThat(Exported.verify(directory.resolve("none"), exported.key()).exitCode())
                .isEqualTo(2);
    }

    @Test
    void theStoreIsWhatWasSigned() {
        JsonNode proof = system.api.read("/audit/proof/history");

        assertThat(proof.get("valid").asBoolean()).isTrue();
        assertThat(proof.get("events").asLong()).isEqualTo(head.size());
        assertThat(proof.get("signedUpTo").asLong()).isEqualTo(head.size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/audit/proof/inclusion",
                "/audit/proof/inclusion?position=0",
                "/audit/proof/inclusion?position=99999",
                "/audit/proof/inclusion?position=1&size=3",
                "/audit/proof/consistency?from=0",
                "/audit/proof/consistency?from=5&to=4",
                "/audit/proof/consistency?to=4",
                "/audit/export?from=9&to=5",
                "/audit/export?from=x",
                "/audit/heads?cursor=x&limit=1",
                "/audit/proof/history?position=1"
            })
    void refusesWhatItCannotAnswer(String path) {
        assertThat(system.api.get(path).status()).as(path).isEqualTo(400);
    }

    private static Exported exported() {
        return new Exported(system.api, directory);
    }
}
