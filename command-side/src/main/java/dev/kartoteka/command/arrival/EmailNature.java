package dev.kartoteka.command.arrival;

/** Who wrote an e-mail: somebody, a machine that answers or writes to many, or a mail server that could not deliver. */
public enum EmailNature {
    PERSONAL,
    AUTOMATIC,
    BOUNCE
}
