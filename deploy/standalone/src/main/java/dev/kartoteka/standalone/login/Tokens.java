package dev.kartoteka.standalone.login;

/**
 * What one who logged in is given.
 *
 * @param accessToken to be sent as {@code Authorization: Bearer}
 * @param refreshToken for the next access token; good once
 * @param expiresIn seconds until the access token is refused
 * @param passwordChangeRequired whether the password is an initial one, which ends by itself
 */
record Tokens(String accessToken, String refreshToken, long expiresIn, boolean passwordChangeRequired) {

    @Override
    public String toString() {
        return "tokens"; // never themselves, wherever this is printed
    }
}
