package dev.kartoteka.standalone.readstore;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * Carries out a plan.
 *
 * @param skip how many entries to pass over without reading their documents
 */
record PlannedRead(Plan plan, MVMap<Key, byte[]> documents, int skip) {

    /** Every document, by identifier. */
    static Stream<Document> all(MVMap<Key, byte[]> documents, boolean descending) {
        Cursor<Key, byte[]> cursor = documents.cursor(null, null, descending);
        return stream(new Iterator<>() {
            @Override
            public boolean hasNext() {
                return cursor.hasNext();
            }

            @Override
            public Document next() {
                cursor.next();
                return Bson.decode(cursor.getValue());
            }
        });
    }

    /** The documents of the plan, one by one: what is not asked for is not read. */
    Stream<Document> stream() {
        OrderedIndex index = plan.index();
        if (index == null) {
            return stream(new Entries<>(documents)).map(entry -> Bson.decode(entry.value()));
        }
        Stream<Key> ids =
                stream(new Entries<>(index.entries())).map(entry -> entry.key().idOfEntry());
        if (index.hasArrays()) {
            Set<Key> seen = new HashSet<>();
            ids = ids.filter(seen::add);
        }
        return ids.map(documents::get).filter(Objects::nonNull).map(Bson::decode);
    }

    /** The number of entries, from the tree alone. */
    long count() {
        OrderedIndex index = plan.index();
        MVMap<Key, ?> map = index == null ? documents : index.entries();
        return plan.intervals().stream()
                .mapToLong(interval -> place(map, interval.to()) - place(map, interval.from()))
                .sum();
    }

    private static long place(MVMap<Key, ?> map, Key key) {
        long place = map.getKeyIndex(key);
        return place >= 0 ? place : -place - 1;
    }

    private static <T> Stream<T> stream(Iterator<T> iterator) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(iterator, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    private record Entry<V>(Key key, V value) {}

    private final class Entries<V> implements Iterator<Entry<V>> {

        private final MVMap<Key, V> map;
        private final Deque<Interval> ahead;
        private @Nullable Cursor<Key, V> cursor;
        private @Nullable Interval interval;
        private @Nullable Entry<V> next;
        private long toSkip = skip;

        Entries(MVMap<Key, V> map) {
            this.map = map;
            this.ahead = new ArrayDeque<>(plan.intervals());
        }

        @Override
        public boolean hasNext() {
            while (next == null) {
                if (cursor == null || interval == null) {
                    interval = plan.descending() ? ahead.pollLast() : ahead.pollFirst();
                    if (interval == null) {
                        return false;
                    }
                    if (toSkip > 0) {
                        long inside = place(map, interval.to()) - place(map, interval.from());
                        if (inside <= toSkip) {
                            toSkip -= inside;
                            continue;
                        }
                    }
                    cursor = open(interval);
                }
                next = advance(cursor, interval);
                if (next == null) {
                    cursor = null;
                }
            }
            return true;
        }

        private Cursor<Key, V> open(Interval stretch) {
            boolean descending = plan.descending();
            Key first = descending ? stretch.to() : stretch.from();
            if (toSkip > 0) {
                long from = descending ? place(map, first) - 1 - toSkip : place(map, first) + toSkip;
                first = map.getKey(from);
                toSkip = 0;
            }
            return map.cursor(first, null, descending);
        }

        private @Nullable Entry<V> advance(Cursor<Key, V> from, Interval within) {
            while (from.hasNext()) {
                Key key = from.next();
                boolean beforeEnd = key.compareTo(within.to()) < 0;
                if (beforeEnd) {
                    return key.compareTo(within.from()) >= 0 ? new Entry<>(key, from.getValue()) : null;
                } else if (!plan.descending()) {
                    return null;
                } // backwards the first key may be the bound itself, which is outside
            }
            return null;
        }

        @Override
        public Entry<V> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Entry<V> entry = Objects.requireNonNull(next);
            next = null;
            return entry;
        }
    }
}
