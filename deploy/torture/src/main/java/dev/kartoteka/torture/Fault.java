package dev.kartoteka.torture;

/** What is done to the system while clients send commands. It may start and end it as often as it likes. */
interface Fault {

    /** Does it, and complains to the trial of what should not be. */
    void strike(Trial trial) throws Exception;
}
