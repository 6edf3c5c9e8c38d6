package dev.kartoteka.standalone.cli;

/** How a command of this package shows who it is. */
@FunctionalInterface
public interface Access {

    /** A token that is good now. */
    String token();

    /** Asked for when the system no longer takes the last one; the same, where there is no other. */
    default String renewedToken() {
        return token();
    }
}
