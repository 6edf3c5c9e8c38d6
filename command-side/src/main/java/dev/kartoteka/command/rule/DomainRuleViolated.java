package dev.kartoteka.command.rule;

import dev.kartoteka.shared.failure.FailureCode;
import java.util.List;

/** A rule refused the command; nothing happened. */
public final class DomainRuleViolated extends RuntimeException {

    private final FailureCode code;
    private final List<String> each;

    public DomainRuleViolated(FailureCode code, String detail) {
        this(code, detail, List.of());
    }

    /** @param each where it has several causes, one sentence for each */
    public DomainRuleViolated(FailureCode code, String detail, List<String> each) {
        super(detail, null, false, false); // a refusal is an answer, not a fault: no stack trace
        this.code = code;
        this.each = List.copyOf(each);
    }

    public List<String> each() {
        return each;
    }

    public FailureCode code() {
        return code;
    }
}
