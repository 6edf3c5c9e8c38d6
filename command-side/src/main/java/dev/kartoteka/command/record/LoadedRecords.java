package dev.kartoteka.command.record;

import com.github.benmanes.caffeine.cache.Caffeine;
import dev.kartoteka.platform.privacy.Remnants;
import java.util.concurrent.ConcurrentMap;
import java.util.function.UnaryOperator;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;
import org.jspecify.annotations.Nullable;

/**
 * Records as their last command left them, so that the next one need not read their history. Only where this process is the
 * one that handles commands: another's would make what is remembered here old without anybody noticing (ADR 31).
 *
 * <p>Axon takes a record out when a command on it fails, and puts it back when one succeeds.
 */
public final class LoadedRecords implements Cache, Remnants {

    /** The name of the bean that every aggregate names: one of these, or one that remembers nothing. */
    public static final String BEAN = "loadedRecords";

    private final ConcurrentMap<Object, Object> records;

    /** @param most so many are remembered, those used lately */
    public LoadedRecords(int most) {
        records =
                Caffeine.newBuilder().maximumSize(most).<Object, Object>build().asMap();
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as Axon declares it
    public <K, V> @Nullable V get(K key) {
        return (V) records.get(key);
    }

    @Override
    public void put(Object key, Object value) {
        records.put(key, value);
    }

    @Override
    public boolean putIfAbsent(Object key, Object value) {
        return records.putIfAbsent(key, value) == null;
    }

    @Override
    public boolean remove(Object key) {
        return records.remove(key) != null;
    }

    @Override
    public void removeAll() {
        records.clear();
    }

    @Override
    public boolean containsKey(Object key) {
        return records.containsKey(key);
    }

    @Override
    @SuppressWarnings("unchecked") // as Axon declares it
    public <V> void computeIfPresent(Object key, UnaryOperator<V> update) {
        records.computeIfPresent(key, (same, value) -> update.apply((V) value));
    }

    /** Nobody is told of what comes and goes here. */
    @Override
    public Registration registerCacheEntryListener(EntryListener listener) {
        return () -> false;
    }

    @Override
    public String place() {
        return "records in memory";
    }

    @Override
    public void clear(String personId) {
        removeAll();
    }
}
