package dev.kartoteka.standalone.keystore;

import dev.kartoteka.platform.privacy.KeyStore;
import dev.kartoteka.platform.privacy.StoredKey;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Keys in a database of their own, in the same server as the events.
 *
 * <p>Each commit waits for the disk. That the later commit of the event takes the key's along is true only of a server that lives
 * until then: one that dies in between and is started again has forgotten the key, and this process has not.
 */
public final class PostgresKeyStore implements KeyStore {

    // subjects as one text, which the driver reads several times as fast as an array
    private static final String COLUMNS = "id, record_id, array_to_string(subjects, ' '), master_key_id, wrapped";
    private static final String CREATE = "insert into data_keys (id, record_id, subjects, master_key_id, wrapped)"
            + " select k.id, k.record_id, string_to_array(k.subjects, ' '), k.master_key_id, k.wrapped"
            + " from unnest(?::bigint[], ?::text[], ?::text[], ?::text[], ?::bytea[])"
            + " as k (id, record_id, subjects, master_key_id, wrapped)";
    private static final String CREATE_MISSING = CREATE + " on conflict do nothing returning id";
    private static final String UNIQUE_VIOLATION = "23505";
    private static final String REWRAP =
            "update data_keys as old set master_key_id = k.master_key_id, wrapped = k.wrapped"
                    + " from unnest(?::bigint[], ?::text[], ?::bytea[]) as k (id, master_key_id, wrapped)"
                    + " where old.id = k.id and old.wrapped is not null";

    private final DataSource dataSource;
    private final GatheredCreations creations = new GatheredCreations(this::insert);

    private PostgresKeyStore(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Opens the store, creating its table if there is none. */
    public static PostgresKeyStore open(DataSource dataSource) {
        PostgresKeyStore store = new PostgresKeyStore(dataSource);
        store.run(connection -> {
            try (PreparedStatement create = connection.prepareStatement(KeySchema.TABLES)) {
                return create.execute();
            }
        });
        return store;
    }

    @Override
    public List<StoredKey> ofRecords(Collection<String> recordIds) {
        return run(connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement("select " + COLUMNS + " from data_keys where record_id = any(?)")) {
                select.setArray(1, connection.createArrayOf("text", recordIds.toArray()));
                return keys(select);
            }
        });
    }

    @Override
    public List<StoredKey> from(long id, int limit) {
        return run(connection -> {
            try (PreparedStatement select = connection.prepareStatement(
                    "select " + COLUMNS + " from data_keys where id >= ? order by id limit ?")) {
                select.setLong(1, id);
                select.setInt(2, limit);
                return keys(select);
            }
        });
    }

    @Override
    public Set<Long> create(Collection<StoredKey> keys) {
        Set<Long> kept = new HashSet<>(creations.create(keys));
        kept.retainAll(keys.stream().map(StoredKey::id).toList());
        return kept;
    }

    /** At first as if none were there, which is so nearly always and costs the server half as much. */
    private Set<Long> insert(Collection<StoredKey> keys) {
        return run(connection -> {
            try (PreparedStatement insert = creating(connection, CREATE, keys)) {
                insert.executeUpdate();
                return keys.stream().map(StoredKey::id).collect(Collectors.toSet());
            } catch (SQLException e) {
                if (!UNIQUE_VIOLATION.equals(e.getSQLState())) {
                    throw e;
                }
                return insertMissing(connection, keys);
            }
        });
    }

    private static Set<Long> insertMissing(Connection connection, Collection<StoredKey> keys) throws SQLException {
        Set<Long> kept = new HashSet<>();
        try (PreparedStatement insert = creating(connection, CREATE_MISSING, keys);
                ResultSet rows = insert.executeQuery()) {
            while (rows.next()) {
                kept.add(rows.getLong(1));
            }
        }
        return kept;
    }

    private static PreparedStatement creating(Connection connection, String sql, Collection<StoredKey> keys)
            throws SQLException {
        PreparedStatement insert = connection.prepareStatement(sql);
        insert.setArray(1, array(connection, "bigint", keys, StoredKey::id));
        insert.setArray(2, array(connection, "text", keys, StoredKey::recordId));
        insert.setArray(3, array(connection, "text", keys, key -> String.join(" ", key.subjects())));
        insert.setArray(4, array(connection, "text", keys, StoredKey::masterKeyId));
        insert.setArray(5, bytes(connection, keys));
        return insert;
    }

    @Override
    public void addSubjects(String recordId, Set<String> subjects) {
        run(connection -> {
            try (PreparedStatement update = connection.prepareStatement("update data_keys set subjects ="
                    + " array(select distinct unnest(subjects || ?)) where record_id = ?")) {
                update.setArray(1, connection.createArrayOf("text", subjects.toArray()));
                update.setString(2, recordId);
                return update.executeUpdate();
            }
        });
    }

    @Override
    public List<String> destroy(String subject) {
        atOnce(connection -> {
            try (PreparedStatement mark = connection.prepareStatement(
                            "insert into data_keys (id, record_id, subjects, master_key_id, wrapped)"
                                    + " values (-(select count(*) from data_keys where id < 0) - 1, ?, array[?]::text[], '', null)"
                                    + " on conflict (record_id) do nothing");
                    PreparedStatement destroy = connection.prepareStatement(
                            "update data_keys set wrapped = null where subjects @> array[?]::text[] and wrapped is not null")) {
                mark.setString(1, subject);
                mark.setString(2, subject);
                mark.executeUpdate();
                destroy.setString(1, subject);
                return destroy.executeUpdate();
            }
        });
        return recordsAbout(subject);
    }

    @Override
    public List<String> recordsAbout(String subject) {
        return run(connection -> {
            try (PreparedStatement select = connection.prepareStatement(
                    "select record_id from data_keys where subjects @> array[?]::text[] order by id")) {
                select.setString(1, subject);
                List<String> records = new ArrayList<>();
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        records.add(rows.getString(1));
                    }
                }
                return records;
            }
        });
    }

    @Override
    public List<StoredKey> notWrappedBy(String masterKeyId, int limit) {
        return run(connection -> {
            try (PreparedStatement select = connection.prepareStatement(
                    "select " + COLUMNS + " from data_keys where wrapped is not null and master_key_id <> ? limit ?")) {
                select.setString(1, masterKeyId);
                select.setInt(2, limit);
                return keys(select);
            }
        });
    }

    @Override
    public void rewrap(Collection<StoredKey> keys) {
        run(connection -> {
            try (PreparedStatement update = connection.prepareStatement(REWRAP)) {
                update.setArray(1, array(connection, "bigint", keys, StoredKey::id));
                update.setArray(2, array(connection, "text", keys, StoredKey::masterKeyId));
                update.setArray(3, bytes(connection, keys));
                return update.executeUpdate();
            }
        });
    }

    @Override
    public Count count(String masterKeyId) {
        return run(connection -> {
            try (PreparedStatement select = connection.prepareStatement("select count(wrapped),"
                    + " count(wrapped) filter (where master_key_id = ?), count(*) - count(wrapped) from data_keys")) {
                select.setString(1, masterKeyId);
                try (ResultSet row = select.executeQuery()) {
                    row.next();
                    return new Count(row.getLong(1), row.getLong(2), row.getLong(3));
                }
            }
        });
    }

    /**
     * The table is written anew, and the old file dropped. So is the server's log, which goes on in a new file; what it says of
     * other tables that were cleared before goes with it.
     */
    @Override
    public void clearRemnants() {
        run(connection -> {
            for (String statement : List.of("vacuum full data_keys", "select pg_switch_wal()", "checkpoint")) {
                try (PreparedStatement step = connection.prepareStatement(statement)) {
                    step.execute();
                }
            }
            return true;
        });
    }

    private void atOnce(Work<?> work) {
        run(connection -> {
            connection.setAutoCommit(false);
            try {
                Object done = work.on(connection);
                connection.commit();
                return done;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        });
    }

    private <T> T run(Work<T> work) {
        try (Connection connection = dataSource.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new KeyStoreUnavailable(e);
        }
    }

    private static List<StoredKey> keys(PreparedStatement select) throws SQLException {
        List<StoredKey> keys = new ArrayList<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                keys.add(new StoredKey(
                        rows.getLong(1),
                        rows.getString(2),
                        Set.of(rows.getString(3).split(" ", -1)),
                        rows.getString(4),
                        rows.getBytes(5)));
            }
        }
        return keys;
    }

    private static java.sql.Array array(
            Connection connection,
            String type,
            Collection<StoredKey> keys,
            java.util.function.Function<StoredKey, ?> column)
            throws SQLException {
        return connection.createArrayOf(type, keys.stream().map(column).toArray());
    }

    private static java.sql.Array bytes(Connection connection, Collection<StoredKey> keys) throws SQLException {
        byte[] @Nullable [] wrapped = keys.stream().map(StoredKey::wrapped).toArray(byte[][]::new);
        return connection.createArrayOf("bytea", wrapped);
    }

    @FunctionalInterface
    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }
}
