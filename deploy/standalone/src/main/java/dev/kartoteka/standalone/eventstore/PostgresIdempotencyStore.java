package dev.kartoteka.standalone.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Remembers which requests were made and what was answered, so that a request sent twice is carried out once. A claim is on
 * disk before {@link #claim} returns, and so before the command is sent.
 */
public final class PostgresIdempotencyStore {

    private final DataSource dataSource;
    private final String instance;
    private final Clock clock;

    /**
     * Opens the record, creating its table if there is none.
     *
     * @param instance names this run of the program; claims of another name were left by a run that may have died
     */
    public PostgresIdempotencyStore(DataSource dataSource, String instance, Clock clock) {
        EventStoreSchema.createIn(dataSource);
        this.dataSource = dataSource;
        this.instance = instance;
        this.clock = clock;
    }

    /** What became of an attempt to claim a key. */
    public sealed interface Claim permits New, InProgress, Done, OtherBody {}

    /** The key is this caller's now, who must complete or release it. */
    public record New() implements Claim {}

    /**
     * Somebody has claimed it and not answered yet.
     *
     * @param target what the first request is about, by which its outcome can be looked up if its instance is dead
     */
    public record InProgress(String target, String instance, Instant since) implements Claim {}

    /** The answer that was given. */
    public record Done(int status, @Nullable String body) implements Claim {}

    /** The key was used for a different request. */
    public record OtherBody() implements Claim {}

    /**
     * Claims a key for a request that is about to be carried out.
     *
     * @param key unique to whoever sends it: include the sender
     * @param fingerprint of the request; the same key with another fingerprint is refused
     * @param target what the request is about, for finding its outcome after a crash
     */
    public Claim claim(String key, String fingerprint, String target) {
        while (true) {
            if (update(
                            "insert into idempotency (key, fingerprint, state, target, created_at, instance)"
                                    + " values (?, ?, 'IN_PROGRESS', ?, ?, ?) on conflict (key) do nothing",
                            key,
                            fingerprint,
                            target,
                            now(),
                            instance)
                    == 1) {
                return new New();
            }
            Optional<Claim> earlier = find(key, fingerprint);
            if (earlier.isPresent()) {
                return earlier.get();
            } // otherwise it was released in between
        }
    }

    /**
     * Takes over a claim that a dead run has left, if nobody was faster.
     *
     * @return whether the claim is this run's now
     */
    public boolean takeOver(String key, String deadInstance) {
        return update(
                        "update idempotency set instance = ?"
                                + " where key = ? and instance = ? and state = 'IN_PROGRESS'",
                        instance,
                        key,
                        deadInstance)
                == 1;
    }

    /**
     * Records the answer for good.
     *
     * @throws IllegalStateException if this run does not hold the claim
     */
    public void complete(String key, int status, @Nullable String body) {
        int changed = update(
                "update idempotency set state = 'DONE', status = ?, body = ?"
                        + " where key = ? and instance = ? and state = 'IN_PROGRESS'",
                status,
                body,
                key,
                instance);
        if (changed != 1) {
            throw new IllegalStateException("This run does not hold the claim it wants to complete");
        }
    }

    /** Gives a claim back, after a request that certainly changed nothing. Without effect if this run does not hold it. */
    public void release(String key) {
        update("delete from idempotency where key = ? and instance = ? and state = 'IN_PROGRESS'", key, instance);
    }

    /**
     * Forgets what was claimed before that moment.
     *
     * @return how many keys
     */
    public int purgeOlderThan(Instant moment) {
        return update("delete from idempotency where created_at < ?", moment.atOffset(ZoneOffset.UTC));
    }

    private Optional<Claim> find(String key, String fingerprint) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select fingerprint, state, target, status, body, created_at, instance"
                                + " from idempotency where key = ?")) {
            select.setString(1, key);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(earlier(row, fingerprint)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw unavailable(e);
        }
    }

    private static Claim earlier(ResultSet row, String fingerprint) throws SQLException {
        if (!row.getString("fingerprint").equals(fingerprint)) {
            return new OtherBody();
        }
        if (row.getString("state").equals("DONE")) {
            return new Done(row.getInt("status"), row.getString("body"));
        }
        return new InProgress(
                row.getString("target"),
                row.getString("instance"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    private int update(String sql, @Nullable Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            for (int index = 0; index < parameters.length; index++) {
                update.setObject(index + 1, parameters[index]);
            }
            return update.executeUpdate();
        } catch (SQLException e) {
            throw unavailable(e);
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static EventStoreUnavailable unavailable(SQLException e) {
        return EventStoreUnavailable.nothingStored("The record of requests cannot be reached", e);
    }
}
