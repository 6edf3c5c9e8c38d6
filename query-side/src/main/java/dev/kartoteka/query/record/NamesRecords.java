package dev.kartoteka.query.record;

import java.util.Collection;
import java.util.function.Predicate;

/**
 * A state that may name records which whoever sees this one need not see.
 *
 * @param <S> the state itself
 */
public interface NamesRecords<S> {

    /** Those that need not be seen, by identifier. */
    Collection<String> namedRecords();

    /** The same without a word of other records than these. */
    S namingOnly(Predicate<String> records);
}
