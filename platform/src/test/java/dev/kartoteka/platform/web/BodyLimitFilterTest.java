package dev.kartoteka.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kartoteka.platform.problem.Refusal;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

/** Whatever has arrived before the request goes on, what is read is the body. */
class BodyLimitFilterTest {

    private static final int BEGINNING = 64 * 1024;
    private static final int LIMIT = 1024 * 1024;

    private final BodyLimitFilter filter = new BodyLimitFilter(new JsonMapper());

    @ParameterizedTest
    @ValueSource(ints = {0, 1, BEGINNING - 1, BEGINNING, BEGINNING + 1, LIMIT})
    void handsTheWholeBodyOn(int size) throws Exception {
        byte[] body = new byte[size];
        new Random(size).nextBytes(body);
        assertThat(read(body)).isEqualTo(body);
    }

    @Test
    void refusesALongerOneAlsoIfItDoesNotTellItsLength() {
        assertThatThrownBy(() -> read(new byte[LIMIT + 1])).isInstanceOf(Refusal.class);
    }

    private byte[] read(byte[] body) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/v1/clients") {
            @Override
            public long getContentLengthLong() {
                return -1;
            }
        };
        request.setContent(body);
        AtomicReference<byte[]> read = new AtomicReference<>();
        filter.doFilter(
                request,
                new MockHttpServletResponse(),
                (handed, response) -> read.set(handed.getInputStream().readAllBytes()));
        return Objects.requireNonNull(read.get());
    }
}
