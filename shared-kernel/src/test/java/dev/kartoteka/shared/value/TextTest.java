package dev.kartoteka.shared.value;

import static dev.kartoteka.shared.failure.FailureCode.INVALID_TEXT;
import static dev.kartoteka.shared.value.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.shared.failure.InvalidValue;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada Lovelace",
                "Jānis Bērziņš",
                "株式会社カルトテカ",
                "שרה כהן",
                "محمد ‏(الرياض)‏",
                "👩‍👩‍👧‍👦 Family Café ☕",
                "🏴󠁧󠁢󠁳󠁣󠁴󠁿",
                "O’Brien & Söhne <GmbH>",
                "हिन्दी",
                "x"
            })
    void keepsTextOfAnyScriptAsItIs(String text) {
        assertThat(Text.name(text)).isEqualTo(text);
        assertThat(Text.body(text)).isEqualTo(text);
    }

    @Test
    void dropsSurroundingWhiteSpaceOfALine() {
        assertThat(Text.name(" \t Ada\u00A0Lovelace\u00A0\n")).isEqualTo("Ada\u00A0Lovelace");
    }

    @Test
    void writesDecomposedLettersInOneWay() {
        assertThat(Text.name("Be\u0304rzin\u0327s\u030C")).isEqualTo("Bērziņš");
        assertThat(Text.body("e\u0301")).isEqualTo("é");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u00A0", "\u2003", "\u200B", "\u200E\u200F", "\u2060 \u00AD"})
    void refusesALineWithNothingToSee(String text) {
        assertRefused(INVALID_TEXT, () -> Text.name(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0000b",
                "a\u0007b",
                "a\u001Bb",
                "a\u007Fb",
                "a\u0085b",
                "a\u009Fb",
                "a\uFEFFb",
                "a\uFFFEb",
                "a\uFFFFb",
                "a\uFDD0b",
                "a\u2028b",
                "a\u2029b"
            })
    void refusesControlCharacters(String text) {
        assertRefused(INVALID_TEXT, () -> Text.name(text));
        assertRefused(INVALID_TEXT, () -> Text.body(text));
    }

    @Test
    void refusesHalvesOfPairs() {
        // not parameterized: the names of such tests could not be written into the report
        assertRefused(INVALID_TEXT, () -> Text.name("a\uD83D"));
        assertRefused(INVALID_TEXT, () -> Text.name("\uDE00a"));
        assertRefused(INVALID_TEXT, () -> Text.name("\uDE00\uD83D"));
        assertRefused(INVALID_TEXT, () -> Text.body("a\uD83Db"));
        assertRefused(INVALID_TEXT, () -> Text.name("a" + Character.toString(0x1FFFE)));
    }

    @Test
    void takesTabsAndLineBreaksOnlyInABody() {
        assertThat(Text.body("one\r\n\ttwo\n")).isEqualTo("one\r\n\ttwo\n");
        assertThat(Text.body("")).isEmpty();
        assertRefused(INVALID_TEXT, () -> Text.name("one\ntwo"));
        assertRefused(INVALID_TEXT, () -> Text.name("one\ttwo"));
    }

    @Test
    void countsCharactersAndNotHalves() {
        assertThat(Text.name("😀".repeat(300))).hasSize(600);
        assertRefused(INVALID_TEXT, () -> Text.name("😀".repeat(301)));
        assertThat(Text.name("x".repeat(300))).hasSize(300);
        assertRefused(INVALID_TEXT, () -> Text.name("x".repeat(301)));
        assertThat(Text.name("e\u0301".repeat(300))).isEqualTo("é".repeat(300));
        assertThat(Text.body("x".repeat(100_000))).hasSize(100_000);
        assertRefused(INVALID_TEXT, () -> Text.body("x".repeat(100_001)));
    }

    @Test
    void refusesANameOfOneMegabyteWithoutNormalizingIt() {
        // normalising this one would take minutes, since it sorts half a million marks by insertion
        String megabyte = "a" + "\u0301\u0316".repeat(500_000);
        assertRefused(INVALID_TEXT, () -> Text.name(megabyte));
        assertRefused(INVALID_TEXT, () -> Text.body(megabyte));
    }

    @Test
    void refusesTowersOfMarksThatNormalizeInQuadraticTime() {
        assertRefused(INVALID_TEXT, () -> Text.body("a" + "\u0301\u0316".repeat(49_000)));
        assertRefused(INVALID_TEXT, () -> Text.name("a" + "\u0301".repeat(31)));
        assertRefused(INVALID_TEXT, () -> Text.name("a" + "\u0344".repeat(30)));
        assertThat(Text.name("a" + "\u0316".repeat(30))).hasSize(31);
    }

    @Property
    void whatIsAcceptedIsAcceptedAgainUnchangedAndSurvivesUtf8(@ForAll @StringLength(max = 400) String text) {
        String once = accepted(text);
        assertThat(Text.line(once, 300)).isEqualTo(once);
        assertThat(new String(once.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(once);
        assertThat(once.codePointCount(0, once.length())).isBetween(1, 300);
    }

    private static String accepted(String text) {
        try {
            return Text.line(text, 300);
        } catch (InvalidValue e) {
            Assume.that(false);
            throw e;
        }
    }
}
