package dev.kartoteka.shared.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.sanctionco.jmail.JMail;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;

/** An e-mail address, checked by the rules of RFC 5321 and 5322; kept as typed, without surrounding white space. */
public record EmailAddress(@JsonValue String value) {

    private static final int MAXIMUM_LENGTH = 254;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EmailAddress {
        value = value.strip();
        if (value.length() > MAXIMUM_LENGTH || !JMail.strictValidator().isValid(value)) {
            throw new InvalidValue(FailureCode.INVALID_EMAIL, "Not an e-mail address");
        }
    }
}
