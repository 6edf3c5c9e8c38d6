package dev.kartoteka.command.contract;

/** How a contract stands. */
public enum ContractStatus {
    DRAFT,
    SIGNED,
    RENEWED,
    TERMINATED,
    EXPIRED;

    /** Whether it binds both sides. */
    public boolean inForce() {
        return this == SIGNED || this == RENEWED;
    }
}
