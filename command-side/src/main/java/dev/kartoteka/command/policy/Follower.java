package dev.kartoteka.command.policy;

/**
 * Follows the events from the first one on: one batch at a time, in one process at a time, and never past an event that failed.
 * A bean that also names its {@code @ProcessingGroup}, which is never changed: it is the key of its position, which is kept in
 * the read store. Where that store is lost all events come again.
 *
 * <p>Implemented by {@link Policy} and {@link Lookup}.
 */
public interface Follower {}
