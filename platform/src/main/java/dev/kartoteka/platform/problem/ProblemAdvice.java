package dev.kartoteka.platform.problem;

import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;

/** Every failure of every endpoint as a problem document; never a stack trace, a class name or a statement of a store. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private static final Map<Integer, FailureCode> BY_STATUS = Map.of(
            400, FailureCode.INVALID_PARAMETER,
            404, FailureCode.NOT_FOUND,
            405, FailureCode.METHOD_NOT_ALLOWED,
            406, FailureCode.NOT_ACCEPTABLE,
            413, FailureCode.BODY_TOO_LARGE,
            415, FailureCode.UNSUPPORTED_MEDIA_TYPE);

    @ExceptionHandler
    ResponseEntity<Object> refused(Refusal refusal) {
        return Problems.answer(Problems.of(refusal));
    }

    @ExceptionHandler
    ResponseEntity<Object> tooMany(TooManyRequests e) {
        return ResponseEntity.status(FailureCode.TOO_MANY_REQUESTS.status())
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(e.retryAfter().toSeconds()))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Problems.of(FailureCode.TOO_MANY_REQUESTS, FailureCode.TOO_MANY_REQUESTS.meaning()));
    }

    @ExceptionHandler
    ResponseEntity<Object> invalid(InvalidValue e) {
        return Problems.answer(Problems.of(e.code(), String.valueOf(e.getMessage())));
    }

    /** A parameter or a header with line breaks and the like; its message has them, so it is not for the log. */
    @ExceptionHandler
    ResponseEntity<Object> rejected(RequestRejectedException e) {
        return Problems.answer(Problems.of(
                FailureCode.INVALID_PARAMETER, "A parameter or a header has characters that none may have"));
    }

    /** A form that is none, as the server's own parser says; what fails at the disk on the way is ours. */
    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> unreadableForm(MultipartException e, HttpServletRequest request) {
        Throwable root = NestedExceptionUtils.getMostSpecificCause(e);
        return root.getClass().getPackageName().startsWith("org.apache.tomcat.util.http.fileupload")
                ? Problems.answer(Problems.of(
                        FailureCode.INVALID_UPLOAD, "The form, or the name of a file in it, cannot be read"))
                : unexpected(e, request);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> unexpected(Exception e, HttpServletRequest request) {
        if (e instanceof AsyncRequestNotUsableException || isBrokenPipe(e)) {
            return null; // the caller went away; there is nobody to answer
        }
        if (StoreFailures.isAway(e)) {
            LOG.warn("A store does not answer: {}", e.getClass().getSimpleName());
            return Problems.answer(Problems.of(FailureCode.STORE_UNAVAILABLE, FailureCode.STORE_UNAVAILABLE.meaning()));
        }
        LOG.error("{} failed", request.getMethod(), e);
        return Problems.answer(Problems.of(FailureCode.INTERNAL_ERROR, FailureCode.INTERNAL_ERROR.meaning()));
    }

    /** What Spring itself refuses: unknown paths, methods, media types, missing parts, unreadable parameters. */
    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        FailureCode code = BY_STATUS.getOrDefault(status.value(), FailureCode.INTERNAL_ERROR);
        if (code == FailureCode.INTERNAL_ERROR) {
            LOG.error("A request failed with status {}", status.value(), e);
        }
        String detail = body instanceof ProblemDetail problem && problem.getDetail() != null
                ? problem.getDetail()
                : code.meaning();
        ResponseEntity<Object> answer = Problems.answer(Problems.of(code, detail));
        HttpHeaders all = new HttpHeaders();
        all.putAll(headers);
        all.putAll(answer.getHeaders());
        return new ResponseEntity<>(answer.getBody(), all, answer.getStatusCode());
    }

    /** Of log-in and the like; commands read their bodies themselves, and say the same. */
    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return Problems.answer(Problems.of(
                e.getCause() instanceof JacksonException cause
                        ? BindingProblems.refusal(cause)
                        : new Refusal(FailureCode.MALFORMED_JSON, "The body must be one JSON object")));
    }

    private static boolean isBrokenPipe(Exception e) {
        return e instanceof IOException && String.valueOf(e.getMessage()).contains("Broken pipe");
    }
}
