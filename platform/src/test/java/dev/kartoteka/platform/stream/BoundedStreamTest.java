package dev.kartoteka.platform.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class BoundedStreamTest {

    private static final String TOO_MUCH = "more than five";

    @Test
    void givesAllThatIsWithinTheBound() throws IOException {
        BoundedStream stream = of(5);
        assertThat(stream.readAllBytes()).containsExactly(0, 1, 2, 3, 4);
        assertThat(stream.count()).isEqualTo(5);
        assertThat(stream.read()).as("the end counts for nothing").isEqualTo(-1);
        assertThat(stream.count()).isEqualTo(5);
    }

    @Test
    void failsAtTheFirstByteBeyondHoweverItIsRead() throws IOException {
        assertThatThrownBy(() -> of(6).readAllBytes())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(TOO_MUCH);
        BoundedStream oneByOne = of(6);
        for (int i = 0; i < 5; i++) {
            assertThat(oneByOne.read()).isEqualTo(i);
        }
        assertThatThrownBy(oneByOne::read).isInstanceOf(IllegalStateException.class);
    }

    private static BoundedStream of(int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) i;
        }
        return new BoundedStream(new ByteArrayInputStream(bytes), 5, () -> new IllegalStateException(TOO_MUCH));
    }
}
