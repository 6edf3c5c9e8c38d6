package dev.kartoteka.command.blocklist;

import static dev.kartoteka.command.blocklist.BlockedEntryFixtures.PHONE;
import static dev.kartoteka.command.blocklist.BlockedEntryFixtures.blockedEntryFixture;
import static dev.kartoteka.command.blocklist.BlockedEntryFixtures.phoneBlocked;
import static dev.kartoteka.command.blocklist.BlockedEntryFixtures.phoneMatched;
import static dev.kartoteka.command.record.Fixtures.assertInvalid;
import static dev.kartoteka.command.record.Fixtures.expectNoChange;
import static dev.kartoteka.command.record.Fixtures.expectRefusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.shared.blocklist.BlockedEntryErased;
import dev.kartoteka.shared.blocklist.BlockedEntryLifted;
import dev.kartoteka.shared.failure.FailureCode;
import java.util.List;
import javax.crypto.spec.SecretKeySpec;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlockedEntryTest {

    private static final BlockedEntryLifted LIFTED = new BlockedEntryLifted(PHONE.value());
    private static final BlockedEntryErased ERASED = new BlockedEntryErased(PHONE.value(), "client-acme");

    private final FixtureConfiguration<?> fixture = blockedEntryFixture();
    private final BlockValue block = new BlockValue(PHONE, BlockedKind.PHONE, "+371 2000 0000");
    private final MatchBlockedEntry match = new MatchBlockedEntry(PHONE, "client-acme", List.of("client-acme"));

    @Test
    void blocksAValueAsItIsCompared() {
        fixture.givenNoPriorActivity().when(block).expectEvents(phoneBlocked());
    }

    @Test
    void blocksNoValueTwice() {
        expectRefusal(fixture.given(phoneBlocked()).when(block), FailureCode.ALREADY_EXISTS);
    }

    @Test
    void blocksAgainWhatWasLifted() {
        fixture.given(phoneBlocked(), LIFTED).when(block).expectEvents(phoneBlocked());
    }

    @Test
    void liftsOnce() {
        fixture.given(phoneBlocked()).when(new LiftBlockedEntry(PHONE)).expectEvents(LIFTED);
        expectNoChange(blockedEntryFixture().given(phoneBlocked(), LIFTED).when(new LiftBlockedEntry(PHONE)), 1);
    }

    @Test
    void notesWhoHasTheValueOnce() {
        fixture.given(phoneBlocked()).when(match).expectEvents(phoneMatched());
        expectNoChange(
                blockedEntryFixture().given(phoneBlocked(), phoneMatched()).when(match), 1);
    }

    @Test
    void notesThemAgainWhenItIsBlockedAgain() {
        fixture.given(phoneBlocked(), phoneMatched(), LIFTED, phoneBlocked())
                .when(match)
                .expectEvents(phoneMatched());
    }

    @Test
    void notesNobodyOnceItIsLifted() {
        expectNoChange(fixture.given(phoneBlocked(), LIFTED).when(match), 1);
    }

    @Test
    void endsWithThePersonWhoHadIt() {
        fixture.given(phoneBlocked(), phoneMatched())
                .when(new EraseBlockedEntry(PHONE, "client-acme"))
                .expectEvents(ERASED);
        expectNoChange(
                blockedEntryFixture()
                        .given(phoneBlocked(), phoneMatched(), ERASED)
                        .when(match),
                2);
        expectRefusal(
                blockedEntryFixture()
                        .given(phoneBlocked(), phoneMatched(), ERASED)
                        .when(block),
                FailureCode.ERASED);
    }

    @ParameterizedTest
    @CsvSource({
        "TAX_ID, LV 4000-3032949, lv40003032949",
        "EMAIL, Info@Example.com, info@EXAMPLE.COM",
        "PHONE, +371 2000 0000, +37120000000"
    })
    void findsOneEntryForTwoWritingsOfAValue(BlockedKind kind, String one, String other) {
        Fingerprints fingerprints = new Fingerprints(() -> new SecretKeySpec(new byte[32], "AES"));

        assertThat(fingerprints.entryFor(kind, one))
                .isPresent()
                .isEqualTo(fingerprints.entryFor(kind, other))
                .get()
                .asString()
                .doesNotContain("4000", "2000", "example");
    }

    @ParameterizedTest
    @CsvSource({"TAX_ID, ---, INVALID_TEXT", "EMAIL, nobody, INVALID_EMAIL", "PHONE, 12, INVALID_PHONE"})
    void refusesWhatIsNoValueOfTheKind(BlockedKind kind, String value, FailureCode code) {
        assertInvalid(code, () -> new BlockValue(PHONE, kind, value));
    }
}
