package dev.kartoteka.standalone.eventstore;

import dev.kartoteka.platform.accesslog.Access;
import dev.kartoteka.platform.accesslog.AccessStore;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Keeps the log of accesses beside the events, as durable as they are. */
public final class PostgresAccessStore implements AccessStore {

    private static final String TABLE = """
            create table if not exists access_log (
                number bigint generated always as identity primary key,
                at timestamptz(3) not null,
                actor_id text not null,
                actor_type text not null,
                action text not null,
                what text not null,
                record_ids text[] not null,
                status int not null,
                address text not null,
                request_id text not null
            );
            create index if not exists access_log_actor on access_log (actor_id, number);
            create index if not exists access_log_records on access_log using gin (record_ids);
            create index if not exists access_log_at on access_log using brin (at);
            """;

    private static final String INSERT = "insert into access_log"
            + " (at, actor_id, actor_type, action, what, record_ids, status, address, request_id)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String SELECT = "select number, at, actor_id, actor_type, action, what, record_ids, status,"
            + " address, request_id from access_log where true";

    private final DataSource dataSource;

    /** Opens the log, creating its table if there is none. */
    public PostgresAccessStore(DataSource dataSource) {
        this.dataSource = dataSource;
        try (Connection connection = dataSource.getConnection();
                java.sql.Statement statement = connection.createStatement()) {
            statement.execute(TABLE);
        } catch (SQLException e) {
            throw EventStoreUnavailable.nothingStored("The table of the log of accesses cannot be created", e);
        }
    }

    @Override
    public void append(List<Access> accesses) {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                for (Access access : accesses) {
                    add(connection, insert, access);
                }
                insert.executeBatch();
                connection.commit();
            } finally {
                connection.setAutoCommit(true); // also ends what was not committed
            }
        } catch (SQLException e) {
            throw EventStoreUnavailable.nothingStored("The log of accesses cannot be written", e);
        }
    }

    private static void add(Connection connection, PreparedStatement insert, Access access) throws SQLException {
        Array ids = connection.createArrayOf("text", access.recordIds().toArray());
        insert.setTimestamp(1, Timestamp.from(access.at()));
        insert.setString(2, access.actorId());
        insert.setString(3, access.actorType());
        insert.setString(4, access.action().name());
        insert.setString(5, access.what());
        insert.setArray(6, ids);
        insert.setInt(7, access.status());
        insert.setString(8, access.address());
        insert.setString(9, access.requestId());
        insert.addBatch();
    }

    @Override
    public List<Numbered> find(Question question) {
        Map<String, Object> conditions = conditions(question);
        String sql = SELECT + String.join("", conditions.keySet()) + " order by number desc limit ?";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            int place = 1;
            for (Object value : conditions.values()) {
                select.setObject(place++, value);
            }
            select.setInt(place, question.limit());
            List<Numbered> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new Numbered(row.getLong("number"), access(row)));
                }
            }
            return found;
        } catch (SQLException e) {
            throw EventStoreUnavailable.nothingStored("The log of accesses cannot be read", e);
        }
    }

    /** Only those that narrow, so that each question can use its index. */
    private static Map<String, Object> conditions(Question question) {
        Map<String, Object> conditions = new LinkedHashMap<>();
        if (question.actorId() != null) {
            conditions.put(" and actor_id = ?", question.actorId());
        }
        Access.Action action = question.action();
        if (action != null) {
            conditions.put(" and action = ?", action.name());
        }
        if (question.recordId() != null) {
            conditions.put(" and record_ids @> array[?::text]", question.recordId());
        }
        if (question.from() != null) {
            conditions.put(" and at >= ?", Timestamp.from(question.from()));
        }
        if (question.to() != null) {
            conditions.put(" and at < ?", Timestamp.from(question.to()));
        }
        if (question.before() != null) {
            conditions.put(" and number < ?", question.before());
        }
        return conditions;
    }

    private static Access access(ResultSet row) throws SQLException {
        return new Access(
                row.getTimestamp("at").toInstant(),
                row.getString("actor_id"),
                row.getString("actor_type"),
                Access.Action.valueOf(row.getString("action")),
                row.getString("what"),
                List.of((String[]) row.getArray("record_ids").getArray()),
                row.getInt("status"),
                row.getString("address"),
                row.getString("request_id"));
    }
}
