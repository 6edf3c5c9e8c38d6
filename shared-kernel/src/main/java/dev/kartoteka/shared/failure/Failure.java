package dev.kartoteka.shared.failure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A refusal as it crosses process borders: the exception class does not survive the way over Axon Server, this does.
 *
 * @param errors what is wrong one by one, where there are several
 */
public record Failure(FailureCode code, String detail, List<Part> errors) {

    /** A process of an earlier release tells no errors. */
    public Failure(FailureCode code, String detail, @Nullable List<Part> errors) {
        this.code = code;
        this.detail = detail;
        this.errors = errors == null ? List.of() : List.copyOf(errors);
    }

    public Failure(FailureCode code, String detail) {
        this(code, detail, List.of());
    }

    /**
     * One of the things that are wrong.
     *
     * @param pointer JSON pointer (RFC 6901)
     */
    public record Part(String pointer, String detail) {}
}
