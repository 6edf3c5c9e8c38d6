package dev.kartoteka.standalone.login;

import com.nulabinc.zxcvbn.Zxcvbn;
import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.shared.failure.FailureCode;
import java.util.List;

/** What a password must be: long rather than odd, and not one that is tried first (ASVS 5.0, 6.2). */
final class PasswordRules {

    private static final int SHORTEST = 12;

    /** Longer ones would cost the hashing time that an attacker asks for. */
    private static final int LONGEST = 128;

    /** Of 0 to 4: safe against guesses at the rate of a server that slows them down. */
    private static final int WEAKEST_SCORE = 3;

    private final Zxcvbn strength = new Zxcvbn();

    /** @throws Refusal with WEAK_PASSWORD */
    void require(String password, String username) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST || length > LONGEST) {
            throw new Refusal(
                    FailureCode.WEAK_PASSWORD, "A password has " + SHORTEST + " to " + LONGEST + " characters");
        }
        if (strength.measure(password, List.of(username, "kartoteka")).getScore() < WEAKEST_SCORE) {
            throw new Refusal(FailureCode.WEAK_PASSWORD, "This password is easily guessed; take a few unrelated words");
        }
    }
}
