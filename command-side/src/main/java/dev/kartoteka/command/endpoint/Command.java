package dev.kartoteka.command.endpoint;

/**
 * A command is a record whose components are the fields of its HTTP body; {@code id} comes from the path. Component types
 * refuse bad shapes; the aggregate refuses by state.
 */
public interface Command {

    /** The record it is for; its text is the identifier of the event stream. */
    Object id();
}
