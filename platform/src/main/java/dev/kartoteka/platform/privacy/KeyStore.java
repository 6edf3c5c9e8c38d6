package dev.kartoteka.platform.privacy;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Where the keys of records are kept: apart from the events, with a backup of its own. A key is there before an event that it
 * encrypts, and a destroyed one leaves a row that says so; a key that is missing without such a row is lost.
 */
public interface KeyStore {

    /** The keys of some records; those without one are missing. */
    List<StoredKey> ofRecords(Collection<String> recordIds);

    /** Keys in the order of their identifiers, from one on, at most so many. */
    List<StoredKey> from(long id, int limit);

    /**
     * Keeps new keys, no two of one identifier; what is kept when this returns is on the disk. One whose record has a key already,
     * or whose identifier is taken, is left out.
     *
     * @return the identifiers of the keys that are kept now
     */
    Set<Long> create(Collection<StoredKey> keys);

    /** The record's data are about these persons too. */
    void addSubjects(String recordId, Set<String> subjects);

    /**
     * Destroys the keys of all records that are about a person, and keeps that this was done even where there is none. Doing
     * it again changes nothing.
     *
     * @return every record about the person, those destroyed earlier too
     */
    List<String> destroy(String subject);

    /** The records that are about a person, whether their keys are destroyed or not. */
    List<String> recordsAbout(String subject);

    /** Keys that are not wrapped by a master key, at most so many. */
    List<StoredKey> notWrappedBy(String masterKeyId, int limit);

    /** Keeps keys in their new wrapping, unless they were destroyed meanwhile. */
    void rewrap(Collection<StoredKey> keys);

    Count count(String masterKeyId);

    /** Removes what destroyed keys and old wrappings may have left in the store's files, as far as the store allows it. */
    void clearRemnants();

    /**
     * How many keys there are.
     *
     * @param live not destroyed
     * @param wrapped of these, wrapped by the master key that was asked about
     */
    record Count(long live, long wrapped, long destroyed) {}
}
