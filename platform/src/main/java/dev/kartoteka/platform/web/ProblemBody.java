package dev.kartoteka.platform.web;

import dev.kartoteka.platform.problem.Problems;
import dev.kartoteka.shared.failure.FailureCode;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** What is refused before anybody is asked who it is. */
final class ProblemBody {

    private ProblemBody() {}

    static void write(HttpServletResponse response, JsonMapper json, FailureCode code) throws IOException {
        response.setStatus(code.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(Problems.of(code, code.meaning())));
    }
}
