package dev.kartoteka.shared.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done to an exported history is found, and where. */
class ExportVerifierTest {

    private static final History TRUE = History.of(20);
    private static final SignedHead HEAD = TRUE.head(20);

    @Test
    void aTrueHistoryIsValid() {
        Verdict verdict = History.verdict(TRUE.export(TRUE, HEAD, TRUE.head(5), TRUE.head(12)), TRUE.head(7));

        assertThat(verdict).isEqualTo(Verdict.valid(20, 20));
    }

    @Test
    void anExcerptIsValidByItsProofs() {
        assertThat(History.verdict(TRUE.excerpt(HEAD, 3, 8, 20)).valid()).isTrue();
        assertThat(History.verdict(TRUE.excerpt(HEAD, 3, 3)).firstBadPosition()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 13, 20})
    void aChangedEventIsNamed(int position) {
        History forged = changed(events -> events.set(position - 1, History.event(position, "{\"name\":\"forged\"}")));

        assertBad(forged.export(TRUE, HEAD), position, position);
        List<String> excerpt = new ArrayList<>(TRUE.excerpt(HEAD, position));
        excerpt.set(1, excerpt.get(1).replace("event-" + position, "event-x"));
        assertBad(excerpt, position, position);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 13, 20})
    void anotherEventInItsPlaceIsNamed(int position) {
        assertBad(changed(events -> events.remove(position - 1)).export(TRUE, HEAD), position, position);
        assertBad(
                changed(events -> events.add(position - 1, History.event(99, "{}")))
                        .export(longer(), HEAD),
                position,
                position);
        int other = position == 20 ? 1 : position;
        assertBad(changed(events -> Collections.swap(events, other - 1, 19)).export(TRUE, HEAD), other, other);
    }

    @Test
    void aChangedLineIsNamed() {
        List<String> lines = TRUE.export(TRUE, HEAD);
        assertBad(without(lines, 7), 7, 7);
        assertBad(lines.subList(0, 15), 15, 15);
        assertBad(without(lines, 20), 20, 20);
        List<String> nonsense = new ArrayList<>(lines);
        nonsense.set(4, "{}");
        assertBad(nonsense, 4, 4);
        nonsense.set(4, "null");
        assertBad(nonsense, 4, 4);
        nonsense.set(4, lines.get(4).replaceAll("\"recordedAt\":\"[^\"]*\"", "\"recordedAt\":\"soon\""));
        assertBad(nonsense, 4, 4);
    }

    @Test
    void aHistoryMadeAnewIsFoundBetweenTwoHeads() {
        History forged = changed(events -> events.set(8, History.event(9, "{\"name\":\"forged\"}")));

        Verdict verdict = History.verdict(forged.export(forged, HEAD, TRUE.head(5), TRUE.head(12)));

        assertThat(verdict.valid()).isFalse();
        assertThat(verdict.signedUpTo()).isEqualTo(5);
        assertThat(verdict.firstBadPosition()).isEqualTo(6);
        assertThat(verdict.lastBadPosition()).isEqualTo(12);
    }

    @Test
    void aHeadOfAnotherKeyIsNoHead() {
        History forged = changed(events -> events.set(8, History.event(9, "{\"name\":\"forged\"}")));
        SigningKey thief = SigningKey.generate();

        assertThat(History.verdict(forged.export(forged, forged.head(20, thief)))
                        .valid())
                .isFalse();
        assertThat(History.verdict(TRUE.export(TRUE, HEAD, TRUE.head(5, thief))).valid())
                .isFalse();
        SignedHead changed = new SignedHead(19, HEAD.rootHash(), HEAD.signedAt(), HEAD.keyId(), HEAD.signature());
        assertThat(History.KEY.publicKey().hasSigned(changed)).isFalse();
        assertThat(History.KEY.publicKey().hasSigned(HEAD)).isTrue();
    }

    /** Even one who has the key cannot take back what others keep. */
    @Test
    void aHeadKeptElsewhereConvictsWhoeverSignsAnew() {
        History forged = changed(events -> events.set(8, History.event(9, "{\"name\":\"forged\"}")));
        List<String> export = forged.export(forged, forged.head(20));
        assertThat(History.verdict(export).valid()).isTrue();

        Verdict verdict = History.verdict(export, TRUE.head(12));

        assertThat(verdict.lastBadPosition()).isEqualTo(12);
        assertThat(History.verdict(History.of(10).export(TRUE, TRUE.head(10)), TRUE.head(8), TRUE.head(12))
                        .valid())
                .as("a later head says nothing against an earlier export")
                .isTrue();
    }

    @Test
    void aTailCutOffIsFoundByTheHeadOfMore() {
        SignedHead cut = History.KEY.sign(15, MerkleTree.root(TRUE.tree(), 15), java.time.Instant.now());

        assertBad(History.verdict(History.of(15).export(TRUE, cut), TRUE.head(18)), 16, 16);
    }

    @Test
    void keysAreReadAsTheyAreWritten() {
        SigningKey read = SigningKey.parse(History.KEY.pem());

        assertThat(HeadKey.parse(read.publicKey().pem())
                        .hasSigned(read.sign(3, Hash.ofNothing(), java.time.Instant.EPOCH)))
                .isTrue();
        assertThat(read.publicKey().id()).isEqualTo(HEAD.keyId()).hasSize(16);
    }

    private static History longer() {
        return History.of(21);
    }

    private static History changed(Consumer<List<RawEvent>> change) {
        List<RawEvent> events = new ArrayList<>(TRUE.events());
        change.accept(events);
        return new History(events);
    }

    private static List<String> without(List<String> lines, int index) {
        List<String> fewer = new ArrayList<>(lines);
        fewer.remove(index);
        return fewer;
    }

    private static void assertBad(List<String> lines, long first, long last) {
        assertBad(History.verdict(lines), first, last);
    }

    private static void assertBad(Verdict verdict, long first, long last) {
        assertThat(verdict.valid()).as(verdict.toString()).isFalse();
        assertThat(verdict.firstBadPosition()).as(verdict.toString()).isEqualTo(first);
        assertThat(verdict.lastBadPosition()).isEqualTo(last);
    }
}
