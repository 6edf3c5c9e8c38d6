package dev.kartoteka.query.record;

import java.util.Collection;

/** A state that belongs to clients: who sees one of these sees it, and everybody does when there is none. */
public interface OfClients {

    Collection<String> clientIds();
}
