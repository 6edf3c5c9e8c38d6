package dev.kartoteka.platform.privacy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.kartoteka.platform.metrics.CacheMeters;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import javax.crypto.SecretKey;
import org.axonframework.modelling.command.AggregateStreamCreationException;

/**
 * The keys of records, made when they are first needed and remembered while they are in use. What is remembered is bounded,
 * is dropped at once when somebody is erased here, and after a few minutes in any case.
 */
public final class RecordKeys {

    private static final int REMEMBERED = 100_000;
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int READ_AHEAD = 1000;
    private static final int RANDOM_BITS = 20;

    /** Keys of events that were stored side by side are made in about the same moment, in any order. */
    private static final long SLACK = 5L << RANDOM_BITS;

    private final KeyStore store;
    private final MasterKeys masterKeys;
    private final Clock clock;
    private final Predicate<String> exists;
    private final Cache<Long, DataKey> byId = cache();
    private final Cache<String, DataKey> byRecord = cache();
    private final ThreadLocal<ReadingOn> readingOn = ThreadLocal.withInitial(ReadingOn::new);
    private final AtomicLong erasures = new AtomicLong();
    private final AtomicLong lastId = new AtomicLong();

    /** @param exists whether there are events of a record already */
    RecordKeys(KeyStore store, MasterKeys masterKeys, Clock clock, Predicate<String> exists) {
        this.store = store;
        this.masterKeys = masterKeys;
        this.clock = clock;
        this.exists = exists;
    }

    /** Keys in a store, wrapped by the master key in a file, which is made if the store is empty; no record begins twice. */
    public static RecordKeys open(KeyStore store, Path masterKeyFile) {
        MasterKeys masterKeys =
                MasterKeyFile.open(masterKeyFile, store.count("").live() == 0);
        return new RecordKeys(store, masterKeys, Clock.systemUTC(), recordId -> false);
    }

    /** Shows how often a key was remembered. */
    void measure(MeterRegistry registry) {
        CacheMeters.show(registry, byId, "keys-by-id");
        CacheMeters.show(registry, byRecord, "keys-by-record");
    }

    /**
     * The key by which a sealed value is opened.
     *
     * @throws KeyLost if there is none, not even a destroyed one
     */
    DataKey byId(long id) {
        DataKey known = byId.getIfPresent(id);
        if (known != null) {
            return known;
        }
        // whoever reads one event after the other will want the next keys too
        boolean ahead = readingOn.get().ascends(id);
        remember(() -> ahead ? store.from(Math.max(0, id - SLACK), READ_AHEAD) : store.from(id, 1));
        DataKey found = byId.getIfPresent(id);
        if (found == null && ahead) { // more than the portion lay within the slack
            remember(() -> store.from(id, 1));
            found = byId.getIfPresent(id);
        }
        return found == null ? loadedAnew(id) : found;
    }

    /**
     * The keys for writing about some records, new where there is none yet.
     *
     * @param records each with the persons it is about
     * @param begun those of the records that begin now, and so have no key, as far as this process knows
     * @throws PersonErased if a record would begin to be about somebody who was erased
     * @throws AggregateStreamCreationException if a record would begin that is there and is about others: whoever begins it
     *     would else make their own persons part of it, and take its key along when they are erased
     */
    Map<String, DataKey> forWriting(Map<String, Set<String>> records, Set<String> begun) {
        Map<String, DataKey> found = new HashMap<>(byRecord.getAllPresent(records.keySet()));
        List<String> unknown = records.keySet().stream()
                .filter(id -> !found.containsKey(id) && !begun.contains(id))
                .toList();
        if (!unknown.isEmpty()) {
            remember(() -> store.ofRecords(unknown)).forEach(key -> found.put(key.recordId(), key));
        }
        requireNobodyErased(records, found);
        List<String> without =
                records.keySet().stream().filter(id -> !found.containsKey(id)).toList();
        create(without, records, found);
        Map<String, Set<String>> wider = new HashMap<>(records);
        wider.keySet().retainAll(found.keySet());
        wider.entrySet().removeIf(record -> Objects.requireNonNull(found.get(record.getKey()))
                .subjects()
                .containsAll(record.getValue()));
        wider.keySet().stream().filter(begun::contains).filter(exists).forEach(id -> {
            throw new AggregateStreamCreationException("There is a " + id + " already");
        });
        wider.forEach((id, subjects) -> {
            store.addSubjects(id, subjects);
            byRecord.invalidate(id);
            byId.invalidate(Objects.requireNonNull(found.get(id)).id());
        });
        return found;
    }

    /**
     * A key of the installation's own, for what is no record's: made when it is first asked for, and never destroyed.
     *
     * @param name under which it is kept; no record may be called so
     */
    public SecretKey secret(String name) {
        DataKey found = forWriting(Map.of(name, Set.of(name)), Set.of()).get(name);
        return Objects.requireNonNull(found == null ? null : found.key(), name);
    }

    /** Destroys the keys of all records about a person; see {@link KeyStore#destroy}. */
    public List<String> destroy(String subject) {
        List<String> records = store.destroy(subject);
        forgetAll();
        return records;
    }

    /** The records that are about a person. */
    public List<String> recordsAbout(String subject) {
        return store.recordsAbout(subject);
    }

    /** Drops the key of a record of which an event tells that it was erased, unless that is known. */
    void forget(String recordId) {
        DataKey known = byRecord.getIfPresent(recordId);
        if (known != null && !known.destroyed()) {
            erasures.incrementAndGet();
            byRecord.invalidate(recordId);
            byId.invalidate(known.id());
        }
    }

    /** Drops what is remembered, because somebody was erased, here or elsewhere. */
    public void forgetAll() {
        erasures.incrementAndGet();
        byId.invalidateAll();
        byRecord.invalidateAll();
    }

    private void requireNobodyErased(Map<String, Set<String>> records, Map<String, DataKey> found) {
        Map<String, Set<String>> newcomers = new HashMap<>();
        records.forEach((id, subjects) -> {
            DataKey key = found.get(id);
            Set<String> added = new HashSet<>(subjects);
            added.remove(id);
            if (key != null) {
                added.removeAll(key.subjects());
            }
            added.forEach(subject ->
                    newcomers.computeIfAbsent(subject, any -> new HashSet<>()).add(id));
        });
        if (newcomers.isEmpty()) {
            return;
        }
        Map<String, DataKey> persons = new HashMap<>(byRecord.getAllPresent(newcomers.keySet()));
        List<String> unknown = newcomers.keySet().stream()
                .filter(id -> !persons.containsKey(id))
                .toList();
        if (!unknown.isEmpty()) {
            remember(() -> store.ofRecords(unknown)).forEach(key -> persons.put(key.recordId(), key));
        }
        persons.values().stream().filter(DataKey::destroyed).findFirst().ifPresent(erased -> {
            throw new PersonErased(erased.recordId());
        });
    }

    private void create(List<String> recordIds, Map<String, Set<String>> records, Map<String, DataKey> found) {
        List<String> missing = recordIds;
        while (!missing.isEmpty()) { // again only where another process was quicker, or two identifiers met
            List<DataKey> made = new ArrayList<>();
            List<StoredKey> stored = new ArrayList<>();
            MasterKey master = masterKeys.current();
            for (String recordId : missing) {
                long id = nextId();
                byte[] key = Aes.randomKey();
                Set<String> subjects = Set.copyOf(records.get(recordId));
                made.add(new DataKey(id, recordId, subjects, Aes.key(key)));
                stored.add(new StoredKey(id, recordId, subjects, master.id(), master.wrap(key, id, recordId)));
            }
            long before = erasures.get();
            Set<Long> kept = store.create(stored);
            List<DataKey> ours =
                    made.stream().filter(key -> kept.contains(key.id())).toList();
            ours.forEach(key -> found.put(key.recordId(), key));
            put(ours, before);
            List<String> others =
                    missing.stream().filter(id -> !found.containsKey(id)).toList();
            if (!others.isEmpty()) {
                remember(() -> store.ofRecords(others)).forEach(key -> found.put(key.recordId(), key));
            }
            missing = others.stream().filter(id -> !found.containsKey(id)).toList();
        }
    }

    /** Never twice in this process: two keys of one identifier that are stored together would be taken for one. */
    private long nextId() {
        long fresh = clock.millis() << RANDOM_BITS | Aes.randomBits(RANDOM_BITS);
        return lastId.updateAndGet(last -> Math.max(last + 1, fresh));
    }

    private DataKey loadedAnew(long id) {
        // an erasure in between keeps keys from being remembered
        return store.from(id, 1).stream()
                .filter(key -> key.id() == id)
                .map(this::unwrapped)
                .findFirst()
                .orElseThrow(() -> new KeyLost(id));
    }

    private Collection<DataKey> remember(Loading loading) {
        long before = erasures.get();
        List<DataKey> loaded = loading.load().stream().map(this::unwrapped).toList();
        put(loaded, before);
        return loaded;
    }

    /** Not what an erasure may have destroyed since it was loaded. */
    private void put(List<DataKey> loaded, long before) {
        for (DataKey key : loaded) {
            byId.put(key.id(), key);
            byRecord.put(key.recordId(), key);
        }
        if (erasures.get() != before) {
            loaded.forEach(key -> byId.invalidate(key.id()));
            loaded.forEach(key -> byRecord.invalidate(key.recordId()));
        }
    }

    private DataKey unwrapped(StoredKey stored) {
        byte[] wrapped = stored.wrapped();
        return new DataKey(
                stored.id(),
                stored.recordId(),
                stored.subjects(),
                wrapped == null
                        ? null
                        : Aes.key(
                                masterKeys.byId(stored.masterKeyId()).unwrap(wrapped, stored.id(), stored.recordId())));
    }

    private static <K> Cache<K, DataKey> cache() {
        return Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterWrite(LONGEST)
                .recordStats()
                .build();
    }

    @FunctionalInterface
    private interface Loading {
        List<StoredKey> load();
    }

    /** Whether a thread asks for keys in their order, as one does that follows all events. */
    private static final class ReadingOn {

        private static final int ENOUGH = 3;

        private long last;
        private int rises;

        boolean ascends(long id) {
            rises = id > last ? rises + 1 : 0;
            last = id;
            return rises >= ENOUGH;
        }
    }
}
