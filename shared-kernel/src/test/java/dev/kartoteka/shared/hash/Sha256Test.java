package dev.kartoteka.shared.hash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** The values are those of {@code sha256sum}: stored identifiers and hashes depend on them. */
class Sha256Test {

    private static final byte[] TEXT = "Bērziņš".getBytes(StandardCharsets.UTF_8);
    private static final String HASH = "b708cbdeda09b47c1f4b0a7bf11917b4489d79dea7f81c98284353edd08d1e29";

    @Test
    void isWhatEverybodyElseMakesOfTheSameBytes() {
        assertThat(Sha256.hex(TEXT)).isEqualTo(HASH);
        assertThat(Sha256.hex(new byte[0]))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(Sha256.of(TEXT)).isEqualTo(HexFormat.of().parseHex(HASH));
    }

    @Test
    void isTheSamePieceByPiece() {
        MessageDigest digest = Sha256.digest();
        for (byte piece : TEXT) {
            digest.update(piece);
        }
        assertThat(digest.digest()).isEqualTo(Sha256.of(TEXT));
    }

    @Test
    void isCutAfterBytesNotDigits() {
        assertThat(Sha256.hex(TEXT, 6)).isEqualTo("b708cbdeda09");
    }
}
