package dev.kartoteka.command.blocklist;

import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import dev.kartoteka.shared.value.EmailAddress;
import dev.kartoteka.shared.value.PhoneNumber;
import dev.kartoteka.shared.value.Text;
import java.util.Locale;

/** By what somebody is known, and how two writings of it are compared. */
public enum BlockedKind {

    /** Letters and digits only, in upper case: {@code LV 4000-3032949} is {@code LV40003032949}. */
    TAX_ID {
        @Override
        String compared(String value) {
            String bare = Text.line(value, MAXIMUM_TAX_ID)
                    .codePoints()
                    .filter(Character::isLetterOrDigit)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString()
                    .toUpperCase(Locale.ROOT);
            if (bare.isEmpty()) {
                throw new InvalidValue(FailureCode.INVALID_TEXT, "A tax id has letters or digits");
            }
            return bare;
        }
    },

    /** In lower case, the part before the @ too. */
    EMAIL {
        @Override
        String compared(String value) {
            return new EmailAddress(value).value().toLowerCase(Locale.ROOT);
        }
    },

    /** As E.164 has it. */
    PHONE {
        @Override
        String compared(String value) {
            return new PhoneNumber(value).e164();
        }
    };

    private static final int MAXIMUM_TAX_ID = 50;

    /**
     * The value as it is compared.
     *
     * @throws InvalidValue if it is none of this kind
     */
    abstract String compared(String value);
}
