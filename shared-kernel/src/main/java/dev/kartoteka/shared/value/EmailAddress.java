package dev.kartoteka.shared.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.sanctionco.jmail.Email;
import com.sanctionco.jmail.EmailValidator;
import com.sanctionco.jmail.JMail;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import java.nio.charset.StandardCharsets;

/**
 * An e-mail address, checked by the rules of RFC 5321 and 5322, with international ones as RFC 6531 has them; kept as
 * typed, without surrounding white space. The bare address only: no display name, no comment.
 */
public record EmailAddress(@JsonValue String value) {

    // in octets, RFC 5321 section 4.5.3.1
    private static final int MAXIMUM_LENGTH = 254;
    private static final int MAXIMUM_LOCAL_PART = 64;

    // the library takes "Ada <ada@example.com>", "ada(work)@example.com" and "ada @example.com" for addresses too
    private static final EmailValidator VALIDATOR = JMail.strictValidator()
            .disallowObsoleteWhitespace()
            .withRule(email -> !email.hasIdentifier())
            .withRule(email -> email.comments().isEmpty())
            .withRule(EmailAddress::hasShortLocalPart);

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EmailAddress {
        value = value.strip();
        if (octets(value) > MAXIMUM_LENGTH
                || !value.codePoints().allMatch(Text::isPlain)
                || !VALIDATOR.isValid(value)) {
            throw new InvalidValue(FailureCode.INVALID_EMAIL, "Not an e-mail address");
        }
    }

    private static boolean hasShortLocalPart(Email email) {
        return octets(email.localPart()) <= MAXIMUM_LOCAL_PART;
    }

    private static int octets(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
