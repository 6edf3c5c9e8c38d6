package dev.kartoteka.command.endpoint;

/**
 * A command about what lies in the pool: everybody sees that, so whoever comes too late is told who was first, and not that
 * there is no such record.
 */
public interface OfPool extends Command {}
