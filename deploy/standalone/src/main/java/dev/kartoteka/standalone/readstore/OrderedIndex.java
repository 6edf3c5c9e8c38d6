package dev.kartoteka.standalone.readstore;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A secondary index: an ordered set of entries, each the indexed values of a document followed by its identifier. Once
 * a document with an array was indexed the index is marked for good, and the planner trusts it with less.
 */
final class OrderedIndex extends Index<Key> {

    /** Sorts before every entry; there when the index has seen an array. */
    private static final Key ARRAYS_MARK = new Key(new byte[] {0});

    private final MVMap<Key, Boolean> entries;
    private final boolean unique;
    private final List<FieldPath> paths;
    private final boolean plain;

    OrderedIndex(MVMap<Key, Boolean> entries, String name, List<IndexKey> keys, boolean sparse, boolean unique) {
        super(name, keys, sparse);
        this.entries = entries;
        this.unique = unique;
        this.paths = keys.stream().map(key -> new FieldPath(key.getKey())).toList();
        this.plain = paths.stream().allMatch(FieldPath::isPlain);
    }

    MVMap<Key, Boolean> entries() {
        return entries;
    }

    boolean isPlannable() {
        return plain;
    }

    boolean hasArrays() {
        return entries.containsKey(ARRAYS_MARK);
    }

    boolean skipsAbsent() {
        return isSparse();
    }

    void clear() {
        entries.clear();
    }

    @Override
    public boolean isUnique() {
        return unique;
    }

    @Override
    public boolean hasSameOptions(Index<?> other) {
        return super.hasSameOptions(other)
                && isUnique() == other.isUnique()
                && getKeys().toString().equals(other.getKeys().toString());
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Key> collection) {
        if (unique) {
            checkUnique(document, entriesOf(document).prefixes, collection);
        }
    }

    @Override
    public void checkUpdate(Document oldDocument, Document newDocument, MongoCollection<Key> collection) {
        checkAdd(newDocument, collection); // an entry of the same document does not count as a duplicate
    }

    @Override
    public void add(Document document, Key position, MongoCollection<Key> collection) {
        Entries added = entriesOf(document);
        if (unique) {
            checkUnique(document, added.prefixes, collection);
        }
        markArrays(added);
        added.keys.forEach(key -> entries.put(key, Boolean.TRUE));
    }

    @Override
    public Key remove(Document document) {
        Entries removed = entriesOf(document);
        removed.keys.forEach(entries::remove);
        return removed.id;
    }

    @Override
    public void updateInPlace(
            Document oldDocument, Document newDocument, Key position, MongoCollection<Key> collection) {
        Entries before = entriesOf(oldDocument);
        Entries after = entriesOf(newDocument);
        markArrays(after);
        for (Key key : before.keys) {
            if (!after.keys.contains(key)) {
                entries.remove(key);
            }
        }
        for (Key key : after.keys) {
            if (!before.keys.contains(key)) {
                entries.put(key, Boolean.TRUE);
            }
        }
    }

    /** The document's entries, all of which must be there; for checking a store. */
    boolean agreesWith(Document document) {
        return entriesOf(document).keys.stream().allMatch(entries::containsKey);
    }

    private void markArrays(Entries added) {
        if (added.arrays && !hasArrays()) {
            entries.put(ARRAYS_MARK, Boolean.TRUE);
        }
    }

    private void checkUnique(Document document, List<byte[]> prefixes, MongoCollection<Key> collection) {
        Key id = KeyWriter.keyOf(document.getOrMissing("_id"));
        for (byte[] prefix : prefixes) {
            Key next = entries.ceilingKey(new Key(prefix));
            while (next != null && next.startsWith(prefix)) {
                if (!next.idOfEntry().equals(id)) {
                    throw new DuplicateKeyError(
                            this,
                            collection,
                            getKeys(),
                            getKeyValues(document).iterator().next());
                }
                next = entries.higherKey(next);
            }
        }
    }

    private record Entries(Key id, Set<Key> keys, List<byte[]> prefixes, boolean arrays) {}

    private Entries entriesOf(Document document) {
        Key id = KeyWriter.keyOf(document.getOrMissing("_id"));
        List<List<@Nullable Object>> values = new ArrayList<>(paths.size());
        int arrays = 0;
        boolean absent = true;
        for (FieldPath path : paths) {
            List<@Nullable Object> found = new ArrayList<>(1);
            arrays += path.collect(document, found::add) ? 1 : 0;
            absent &= found.stream().allMatch(Missing.class::isInstance);
            values.add(found);
        }
        if (arrays > 1) {
            getKeyValues(document); // refuses parallel arrays as MongoDB does
        }
        if (absent && isSparse()) {
            return new Entries(id, Set.of(), List.of(), false);
        }
        List<byte[]> prefixes = List.of(new byte[0]);
        for (int i = 0; i < values.size(); i++) {
            List<byte[]> longer =
                    new ArrayList<>(prefixes.size() * values.get(i).size());
            for (byte[] prefix : prefixes) {
                for (Object value : values.get(i)) {
                    longer.add(new KeyWriter()
                            .raw(prefix)
                            .value(value, getKeys().get(i).isAscending())
                            .toBytes());
                }
            }
            prefixes = longer;
        }
        Set<Key> keys = new LinkedHashSet<>();
        prefixes.forEach(prefix -> keys.add(Key.indexEntry(new KeyWriter().raw(prefix), id)));
        return new Entries(id, keys, prefixes, arrays > 0);
    }

    @Override
    public @Nullable Key getPosition(Document document) {
        return null; // the index of _id knows
    }

    @Override
    public boolean canHandle(Document query) {
        return false; // the planner decides
    }

    @Override
    public Iterable<Key> getPositions(Document query) {
        throw new UnsupportedOperationException("The planner reads the entries");
    }

    @Override
    public long getCount() {
        return entries.sizeAsLong() - (hasArrays() ? 1 : 0);
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    @Override
    public void drop() {
        entries.clear();
    }
}
