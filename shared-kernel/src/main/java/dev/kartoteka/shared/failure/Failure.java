package dev.kartoteka.shared.failure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A refusal as it crosses process borders: the exception class does not survive the way over Axon Server, this does.
 *
 * @param each where it has several causes, one sentence for each
 */
public record Failure(
        FailureCode code, String detail, @Nullable List<String> each) {

    public Failure(FailureCode code, String detail) {
        this(code, detail, null);
    }
}
