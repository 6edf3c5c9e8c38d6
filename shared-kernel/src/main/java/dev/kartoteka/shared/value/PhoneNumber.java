package dev.kartoteka.shared.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;

/** A phone number with its country code, kept as typed; {@link #e164()} is the form to compare and to dial. */
public record PhoneNumber(@JsonValue String asTyped) {

    private static final int MAXIMUM_LENGTH = 50;
    private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PhoneNumber {
        asTyped = line(asTyped);
        parse(asTyped);
    }

    public String e164() {
        return LIBRARY.format(parse(asTyped), PhoneNumberFormat.E164);
    }

    private static String line(String text) {
        try {
            return Text.line(text, MAXIMUM_LENGTH);
        } catch (InvalidValue e) {
            throw refused();
        }
    }

    private static Phonenumber.PhoneNumber parse(String text) {
        try {
            Phonenumber.PhoneNumber number = LIBRARY.parse(text, null);
            // not isPossibleNumber(): that takes numbers without their area code, which nobody abroad can dial
            if (LIBRARY.isPossibleNumberWithReason(number) == ValidationResult.IS_POSSIBLE) {
                return number;
            }
        } catch (NumberParseException e) {
            // falls through: the reason would repeat what was typed
        }
        throw refused();
    }

    private static InvalidValue refused() {
        return new InvalidValue(
                FailureCode.INVALID_PHONE, "Not a possible phone number; give it with its country code, +371 …");
    }
}
