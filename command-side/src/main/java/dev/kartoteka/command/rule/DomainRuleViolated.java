package dev.kartoteka.command.rule;

import dev.kartoteka.shared.failure.FailureCode;

/** A rule refused the command; nothing happened. */
public final class DomainRuleViolated extends RuntimeException {

    private final FailureCode code;

    public DomainRuleViolated(FailureCode code, String detail) {
        super(detail, null, false, false); // a refusal is an answer, not a fault: no stack trace
        this.code = code;
    }

    public FailureCode code() {
        return code;
    }
}
