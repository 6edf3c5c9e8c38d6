package dev.kartoteka.shared.scorerule;

/**
 * The points for one source, or for one kind of contact.
 *
 * @param name of a source in small letters, or such as CALL
 */
public record NamedPoints(String name, int points) {}
