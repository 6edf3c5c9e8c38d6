package dev.kartoteka.command.policy;

/**
 * Sends commands because something happened: a component in a package of its own, with {@code @ProcessingGroup("policy-…")} and
 * {@code @EventHandler} methods that send by {@link SystemCommands}. An event counts as handled when its handler returns; after
 * a crash it comes again, and every event comes again where the read store was lost. So whatever is sent must be harmless
 * twice: new records get their identifier from the cause ({@link Derived}), and aggregates pass over what is so already.
 */
public interface Policy extends Follower {}
