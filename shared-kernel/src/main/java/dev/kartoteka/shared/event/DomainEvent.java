package dev.kartoteka.shared.event;

import java.util.List;

/** Something that happened to a record (a client, a deal, ...) and is kept for ever. */
public interface DomainEvent {

    /** The record it happened to, which is also the name of its event stream. */
    String recordId();

    /** The clients on whose timeline it belongs; none for what concerns no client. */
    default List<String> aboutClients() {
        return List.of();
    }
}
