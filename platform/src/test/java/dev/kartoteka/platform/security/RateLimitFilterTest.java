package dev.kartoteka.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.mockito.Mockito.mock;

import dev.kartoteka.platform.accesslog.AccessLog;
import dev.kartoteka.platform.ratelimit.RateLimits;
import dev.kartoteka.platform.rights.Actor;
import dev.kartoteka.platform.rights.ActorAuthentication;
import dev.kartoteka.shared.metadata.ActorType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import tools.jackson.databind.json.JsonMapper;

/** One caller who has as much under way as they may leaves room for others. */
class RateLimitFilterTest {

    private static final String GREEDY = "employee-greedy";

    private final RateLimits limits = new RateLimits(0, 0, 1);
    private final RateLimitFilter filter =
            new RateLimitFilter(limits, new ProblemAnswers(new JsonMapper(), mock(AccessLog.class), limits));

    @AfterEach
    void forget() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whatIsTooMuchAtOnceIsRefusedAndOthersAreAnswered() throws Exception {
        MockHttpServletResponse second = new MockHttpServletResponse();
        MockHttpServletResponse ofAnother = new MockHttpServletResponse();
        MockHttpServletResponse first = ask(GREEDY, (request, response) -> {
            ask(GREEDY, second, nothing());
            ask("employee-modest", ofAnother, nothing());
        });

        assertThat(first.getStatus()).isEqualTo(200);
        assertThat(second.getStatus()).isEqualTo(429);
        assertThat(second.getHeader("Retry-After")).isEqualTo("1");
        assertThat(second.getContentAsString()).contains("\"TOO_MANY_REQUESTS\"");
        assertThat(ofAnother.getStatus()).isEqualTo(200);
        assertThat(ask(GREEDY, nothing()).getStatus()).isEqualTo(200);
    }

    @Test
    void aFailureEndsARequestToo() throws Exception {
        assertThatIOException()
                .isThrownBy(() -> ask(GREEDY, (request, response) -> {
                    throw new IOException("broken");
                }));

        assertThat(ask(GREEDY, nothing()).getStatus()).isEqualTo(200);
    }

    /** They may be many behind one address. */
    @Test
    void whoIsNotKnownYetIsNotRefused() throws Exception {
        MockHttpServletResponse second = new MockHttpServletResponse();
        ask("", (request, response) -> ask("", second, nothing()));

        assertThat(second.getStatus()).isEqualTo(200);
    }

    private MockHttpServletResponse ask(String caller, FilterChain then) throws ServletException, IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        ask(caller, response, then);
        return response;
    }

    private void ask(String caller, MockHttpServletResponse response, FilterChain then)
            throws ServletException, IOException {
        SecurityContextHolder.clearContext();
        if (!caller.isEmpty()) {
            Actor actor = new Actor(caller, ActorType.EMPLOYEE, Set.of(), Set.of());
            SecurityContextHolder.getContext().setAuthentication(new ActorAuthentication(actor, "192.0.2.1"));
        }
        filter.doFilter(new MockHttpServletRequest("GET", "/api/v1/clients"), response, then);
    }

    private static FilterChain nothing() {
        return (request, response) -> {};
    }
}
