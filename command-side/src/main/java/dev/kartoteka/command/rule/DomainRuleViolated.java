package dev.kartoteka.command.rule;

import dev.kartoteka.shared.failure.Failure;
import dev.kartoteka.shared.failure.FailureCode;
import java.util.List;

/** A rule refused the command; nothing happened. */
public final class DomainRuleViolated extends RuntimeException {

    private final FailureCode code;
    private final transient List<Failure.Part> errors;

    public DomainRuleViolated(FailureCode code, String detail) {
        this(code, detail, List.of());
    }

    /** @param errors what is wrong one by one */
    public DomainRuleViolated(FailureCode code, String detail, List<Failure.Part> errors) {
        super(detail, null, false, false); // a refusal is an answer, not a fault: no stack trace
        this.code = code;
        this.errors = List.copyOf(errors);
    }

    public FailureCode code() {
        return code;
    }

    public List<Failure.Part> errors() {
        return errors;
    }
}
