package dev.kartoteka.command.message;

/** By which way a message goes. */
public enum MessageChannel {
    EMAIL,
    SMS
}
