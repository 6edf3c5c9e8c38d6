package dev.kartoteka.standalone.readstore;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.h2.mvstore.FileStore;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** The maps within the file and their names. A dollar parts the names: MongoDB allows none in those of collections. */
final class StoreMaps {

    private static final String DOCUMENTS = "documents$";
    private static final String ENTRIES = "entries$";

    private final MVStore store;

    StoreMaps(MVStore store) {
        this.store = store;
    }

    MVMap<Key, byte[]> documents(String namespace) {
        return openDocuments(DOCUMENTS + namespace);
    }

    MVMap<Key, Boolean> entries(String namespace, String index) {
        return openEntries(ENTRIES + namespace + "$" + index);
    }

    private MVMap<Key, byte[]> openDocuments(String name) {
        return store.openMap(
                name,
                new MVMap.Builder<Key, byte[]>()
                        .keyType(new CheckedType.Keys())
                        .valueType(new CheckedType.Documents()));
    }

    private MVMap<Key, Boolean> openEntries(String name) {
        return store.openMap(
                name,
                new MVMap.Builder<Key, Boolean>()
                        .keyType(new CheckedType.Keys())
                        .valueType(new CheckedType.Presence()));
    }

    private MVMap<Key, ?> open(String name) {
        return name.startsWith(DOCUMENTS) ? openDocuments(name) : openEntries(name);
    }

    Set<String> databaseNames() {
        return store.getMapNames().stream()
                .filter(name -> name.startsWith(DOCUMENTS))
                .map(name -> name.substring(DOCUMENTS.length()).split("\\.", 2)[0])
                .collect(Collectors.toSet());
    }

    void removeEntries(String namespace, String index) {
        store.removeMap(entries(namespace, index));
    }

    void removeCollection(String namespace) {
        ofCollection(namespace).forEach(name -> store.removeMap(open(name)));
    }

    void removeDatabase(String database) {
        List.copyOf(store.getMapNames()).stream()
                .filter(name ->
                        name.startsWith(DOCUMENTS + database + ".") || name.startsWith(ENTRIES + database + "."))
                .forEach(name -> store.removeMap(open(name)));
    }

    void renameCollection(String from, String to) {
        for (String name : ofCollection(from)) {
            String prefix = name.startsWith(DOCUMENTS) ? DOCUMENTS : ENTRIES;
            store.renameMap(open(name), prefix + to + name.substring(prefix.length() + from.length()));
        }
    }

    private List<String> ofCollection(String namespace) {
        return List.copyOf(store.getMapNames()).stream()
                .filter(name -> name.equals(DOCUMENTS + namespace) || name.startsWith(ENTRIES + namespace + "$"))
                .toList();
    }

    /**
     * Reads every page of every map, several at once, so that each checksum is compared and each tree walked.
     *
     * @throws org.h2.mvstore.MVStoreException when something cannot be read
     */
    void readEverything() {
        List.copyOf(store.getMapNames()).parallelStream()
                .filter(name -> name.startsWith(DOCUMENTS) || name.startsWith(ENTRIES))
                .forEach(name -> readEverything(open(name)));
    }

    private static void readEverything(MVMap<Key, ?> map) {
        long keys = 0;
        for (var cursor = map.cursor(null); cursor.hasNext(); cursor.next()) {
            keys++;
        }
        if (keys != map.sizeAsLong()) {
            throw new IllegalStateException("A map holds another number of keys than it says");
        }
    }

    long fileSize() {
        FileStore<?> file = store.getFileStore();
        return file == null ? 0 : file.size();
    }
}
