package dev.kartoteka.command.record;

/**
 * What a command answers.
 *
 * @param version of the record afterwards: the sequence number of its last event, the first is 0
 */
public record CommandAnswer(String id, long version) {}
