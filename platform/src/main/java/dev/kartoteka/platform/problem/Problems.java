package dev.kartoteka.platform.problem;

import dev.kartoteka.platform.web.TraceId;
import dev.kartoteka.shared.failure.FailureCode;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Makes problem documents: type, title, status, detail, code, errors, traceId. Spring adds the instance. */
public final class Problems {

    private static final String TYPE = "urn:kartoteka:problem:";

    /** Seconds to wait before a 429 or 503 is worth another try. */
    private static final String RETRY_AFTER = "1";

    private Problems() {}

    public static ProblemDetail of(FailureCode code, String detail) {
        return of(code, detail, List.of());
    }

    public static ProblemDetail of(FailureCode code, String detail, List<Refusal.FieldError> errors) {
        RefusalMeters.count(code);
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.valueOf(code.status()), detail);
        problem.setType(URI.create(TYPE + code.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        problem.setTitle(code.meaning());
        problem.setProperty("code", code.name());
        if (!errors.isEmpty()) {
            problem.setProperty("errors", errors);
        }
        problem.setProperty("traceId", TraceId.current());
        return problem;
    }

    public static ProblemDetail of(Refusal refusal) {
        return of(refusal.code(), String.valueOf(refusal.getMessage()), refusal.errors());
    }

    public static ResponseEntity<Object> answer(ProblemDetail problem) {
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(problem.getStatus()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (problem.getStatus() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            answer.header("Retry-After", RETRY_AFTER);
        }
        return answer.body(problem);
    }
}
