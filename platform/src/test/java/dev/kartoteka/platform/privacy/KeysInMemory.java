package dev.kartoteka.platform.privacy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** A key store for tests. */
final class KeysInMemory implements KeyStore {

    final Map<Long, StoredKey> keys = new TreeMap<>();

    @Override
    public synchronized List<StoredKey> ofRecords(Collection<String> recordIds) {
        return keys.values().stream()
                .filter(key -> recordIds.contains(key.recordId()))
                .toList();
    }

    @Override
    public synchronized List<StoredKey> from(long id, int limit) {
        return keys.values().stream().filter(key -> key.id() >= id).limit(limit).toList();
    }

    @Override
    public synchronized Set<Long> create(Collection<StoredKey> made) {
        Set<Long> kept = new HashSet<>();
        for (StoredKey key : made) {
            if (ofRecords(List.of(key.recordId())).isEmpty() && keys.putIfAbsent(key.id(), key) == null) {
                kept.add(key.id());
            }
        }
        return kept;
    }

    @Override
    public synchronized void addSubjects(String recordId, Set<String> subjects) {
        keys.replaceAll((id, key) -> {
            Set<String> all = new HashSet<>(key.subjects());
            all.addAll(subjects);
            return key.recordId().equals(recordId)
                    ? new StoredKey(id, recordId, all, key.masterKeyId(), key.wrapped())
                    : key;
        });
    }

    @Override
    public synchronized List<String> destroy(String subject) {
        keys.replaceAll((id, key) -> key.subjects().contains(subject)
                ? new StoredKey(id, key.recordId(), key.subjects(), key.masterKeyId(), null)
                : key);
        return recordsAbout(subject);
    }

    @Override
    public synchronized List<String> recordsAbout(String subject) {
        return keys.values().stream()
                .filter(key -> key.subjects().contains(subject))
                .map(StoredKey::recordId)
                .toList();
    }

    @Override
    public synchronized List<StoredKey> notWrappedBy(String masterKeyId, int limit) {
        return keys.values().stream()
                .filter(key -> !key.destroyed() && !key.masterKeyId().equals(masterKeyId))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized void rewrap(Collection<StoredKey> changed) {
        changed.forEach(key -> {
            if (!Objects.requireNonNull(keys.get(key.id())).destroyed()) {
                keys.put(key.id(), key);
            }
        });
    }

    @Override
    public synchronized Count count(String masterKeyId) {
        List<StoredKey> live = new ArrayList<>(
                keys.values().stream().filter(key -> !key.destroyed()).toList());
        return new Count(
                live.size(),
                live.stream()
                        .filter(key -> key.masterKeyId().equals(masterKeyId))
                        .count(),
                keys.size() - live.size());
    }

    @Override
    public void clearRemnants() {
        // memory has none
    }
}
