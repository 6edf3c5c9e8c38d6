package dev.kartoteka.standalone.login;

import java.util.regex.Pattern;

/** What can be a user name. */
final class Usernames {

    /** Stands for all names that nobody can have. */
    static final String NOBODYS = "";

    static final String RULE = "A user name has 2 to 100 letters, digits, dots, @, - or _";

    private static final Pattern POSSIBLE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._@-]{1,99}");

    private Usernames() {}

    static boolean isPossible(String username) {
        return POSSIBLE.matcher(username).matches();
    }
}
