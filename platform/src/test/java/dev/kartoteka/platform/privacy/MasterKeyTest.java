package dev.kartoteka.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.api.Test;

class MasterKeyTest {

    @Test
    void hasAnIdThatStaysSinceWrappedKeysNameIt() {
        byte[] bytes = new byte[32];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) i;
        }
        assertThat(MasterKey.parse(Base64.getEncoder().encodeToString(bytes)).id())
                .isEqualTo("630dcd2966c4");
    }
}
