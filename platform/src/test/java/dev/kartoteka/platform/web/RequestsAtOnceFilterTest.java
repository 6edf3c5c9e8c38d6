package dev.kartoteka.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

class RequestsAtOnceFilterTest {

    private static final String LIST = "/api/v1/clients";

    private final RequestsAtOnceFilter filter = new RequestsAtOnceFilter(1, new JsonMapper());

    @Test
    void refusesWhatComesOnTopAndTakesItWhenThereIsRoomAgain() throws Exception {
        MockHttpServletResponse second = new MockHttpServletResponse();
        MockHttpServletResponse first = ask(LIST, (request, response) -> ask(LIST, second, nothing()));

        assertThat(first.getStatus()).isEqualTo(200);
        assertThat(second.getStatus()).isEqualTo(503);
        assertThat(second.getHeader("Retry-After")).isEqualTo("1");
        assertThat(second.getContentAsString()).contains("\"SERVER_BUSY\"");
        assertThat(ask(LIST, nothing()).getStatus()).isEqualTo(200);
    }

    @Test
    void aFailureGivesThePlaceBack() throws Exception {
        try {
            ask(LIST, (request, response) -> {
                throw new IOException("broken");
            });
        } catch (IOException e) {
            assertThat(e).hasMessage("broken");
        }
        assertThat(ask(LIST, nothing()).getStatus()).isEqualTo(200);
    }

    @Test
    void probesAndUploadsNeedNoPlace() throws Exception {
        MockHttpServletResponse probe = new MockHttpServletResponse();
        MockHttpServletResponse upload = new MockHttpServletResponse();
        ask(LIST, (request, response) -> {
            ask("/actuator/health/readiness", probe, nothing());
            ask("/api/v1/imports", upload, nothing());
        });
        assertThat(probe.getStatus()).isEqualTo(200);
        assertThat(upload.getStatus()).isEqualTo(200);
    }

    private MockHttpServletResponse ask(String path, FilterChain then) throws ServletException, IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        ask(path, response, then);
        return response;
    }

    private void ask(String path, MockHttpServletResponse response, FilterChain then)
            throws ServletException, IOException {
        filter.doFilter(new MockHttpServletRequest("GET", path), response, then);
    }

    private static FilterChain nothing() {
        return (request, response) -> {};
    }
}
