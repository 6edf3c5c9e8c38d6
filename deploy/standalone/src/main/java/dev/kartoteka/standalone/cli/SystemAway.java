package dev.kartoteka.standalone.cli;

/** Nobody answers, perhaps only for a moment. */
final class SystemAway extends ImportFailed {

    SystemAway(String message) {
        super(message);
    }
}
