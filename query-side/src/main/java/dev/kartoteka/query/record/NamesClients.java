package dev.kartoteka.query.record;

import java.util.function.Predicate;

/**
 * A state that may name several clients, of which whoever sees the record need not see all.
 *
 * @param <S> the state itself
 */
public interface NamesClients<S> {

    /** The same without a word of other clients than these. */
    S namingOnly(Predicate<String> clients);
}
