package dev.kartoteka.standalone.eventstore;

import dev.kartoteka.command.idempotency.IdempotencyStore;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javax.sql.DataSource;

/** Keeps used keys beside the events, as durable as they are. */
public final class PostgresIdempotencyStore implements IdempotencyStore {

    private final DataSource dataSource;

    /** Opens the record, creating its table if there is none. */
    public PostgresIdempotencyStore(DataSource dataSource) {
        EventStoreSchema.createIn(dataSource);
        this.dataSource = dataSource;
    }

    @Override
    public Optional<Claim> claim(Claim claim) {
        while (true) {
            int inserted = update(
                    "insert into idempotency (key, fingerprint, state, target, created_at, instance)"
                            + " values (?, ?, 'IN_PROGRESS', ?, ?, ?) on conflict (key) do nothing",
                    claim.key(),
                    claim.fingerprint(),
                    claim.target(),
                    time(claim.claimedAt()),
                    claim.instance());
            if (inserted == 1) {
                return Optional.empty();
            }
            Optional<Claim> earlier = find(claim.key());
            if (earlier.isPresent()) {
                return earlier;
            } // otherwise it was released in between
        }
    }

    /** The data directory is locked by one process, so another instance's claim was left by a dead one. */
    @Override
    public boolean isAbandoned(Claim unfinished, Instant leaseStart) {
        return true;
    }

    @Override
    public boolean takeOver(Claim unfinished, String instance) {
        return update(
                        "update idempotency set instance = ? where key = ? and instance = ? and state = 'IN_PROGRESS'",
                        instance,
                        unfinished.key(),
                        unfinished.instance())
                == 1;
    }

    @Override
    public void complete(String key, int status, String body) {
        update(
                "update idempotency set state = 'DONE', status = ?, body = ? where key = ? and state = 'IN_PROGRESS'",
                status,
                body,
                key);
    }

    @Override
    public void release(String key) {
        update("delete from idempotency where key = ? and state = 'IN_PROGRESS'", key);
    }

    @Override
    public void forgetBefore(Instant moment) {
        update("delete from idempotency where created_at < ?", time(moment));
    }

    private Optional<Claim> find(String key) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select key, fingerprint, target, instance, created_at, status, body from idempotency where key = ?")) {
            select.setString(1, key);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(claim(row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw unavailable(e);
        }
    }

    private static Claim claim(ResultSet row) throws SQLException {
        return new Claim(
                row.getString("key"),
                row.getString("fingerprint"),
                row.getString("target"),
                row.getString("instance"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("status", Integer.class),
                row.getString("body"));
    }

    private int update(String statement, Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(statement)) {
            for (int i = 0; i < parameters.length; i++) {
                update.setObject(i + 1, parameters[i]);
            }
            return update.executeUpdate();
        } catch (SQLException e) {
            throw unavailable(e);
        }
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    private static EventStoreUnavailable unavailable(SQLException e) {
        return EventStoreUnavailable.nothingStored("The used keys cannot be read or kept", e);
    }
}
