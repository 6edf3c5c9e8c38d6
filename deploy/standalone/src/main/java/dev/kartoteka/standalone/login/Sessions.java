package dev.kartoteka.standalone.login;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.kartoteka.shared.hash.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What goes on between logging in and out. Each refresh token is good once; one that comes a second time was stolen or copied,
 * and ends its session (RFC 9700, section 4.14.2).
 */
final class Sessions {

    private static final int BYTES = 32;
    private static final Duration REMEMBERED = Duration.ofSeconds(2);
    private static final int MOST_REMEMBERED = 10_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Duration lifetime;
    private final Clock clock = Clock.systemUTC();
    private final Cache<UUID, Boolean> alive = Caffeine.newBuilder()
            .expireAfterWrite(REMEMBERED)
            .maximumSize(MOST_REMEMBERED)
            .build();

    /** @param lifetime of a session, however often it is refreshed */
    Sessions(JdbcClient jdbc, TransactionTemplate transactions, Duration lifetime) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.lifetime = lifetime;
    }

    Session begin(String username) {
        return transactions.execute(status -> {
            UUID id = UUID.randomUUID();
            Instant now = clock.instant();
            jdbc.sql("insert into login.sessions (session, username, begun_at, expires_at) values (?, ?, ?, ?)")
                    .param(id)
                    .param(username)
                    .param(Timestamp.from(now))
                    .param(Timestamp.from(now.plus(lifetime)))
                    .update();
            return new Session(id, username, newToken(id));
        });
    }

    /** The same session with a new refresh token; empty when it is over, or the token was used before. */
    Optional<Session> refresh(String token) {
        return transactions.execute(status -> {
            Optional<Found> found = find(token);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            UUID id = found.get().session();
            int first = jdbc.sql("update login.refresh_tokens set used = true where hash = ? and not used")
                    .param(hash(token))
                    .update();
            if (first == 0) {
                endSession(id);
                return Optional.empty();
            }
            return Optional.of(new Session(id, found.get().username(), newToken(id)));
        });
    }

    /** Ends the session of a refresh token, if there is one. */
    Optional<String> end(String token) {
        Optional<Found> found = find(token);
        found.ifPresent(session -> endSession(session.session()));
        return found.map(Found::username);
    }

    /** Ends every session of somebody whose password or place has changed. */
    void endAll(String username) {
        jdbc.sql("delete from login.sessions where username = ?")
                .param(username)
                .update();
        alive.invalidateAll();
    }

    /** Whether the session goes on; known to two seconds. */
    boolean isAlive(UUID session) {
        Boolean remembered = alive.getIfPresent(session);
        if (remembered != null) {
            return remembered;
        }
        // each looks for itself: while the database is away, one after the other would wait for all before it
        boolean found = look(session);
        alive.put(session, found);
        return found;
    }

    void forgetEnded() {
        jdbc.sql("delete from login.sessions where expires_at < now()").update();
    }

    private boolean look(UUID session) {
        return jdbc.sql("select count(*) from login.sessions where session = ? and expires_at > now()")
                        .param(session)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private void endSession(UUID session) {
        jdbc.sql("delete from login.sessions where session = ?").param(session).update();
        alive.invalidate(session);
    }

    private Optional<Found> find(String token) {
        return jdbc.sql("select s.session, s.username from login.refresh_tokens t join login.sessions s"
                        + " on s.session = t.session where t.hash = ? and s.expires_at > now()")
                .param(hash(token))
                .query((row, number) -> new Found(row.getObject("session", UUID.class), row.getString("username")))
                .optional();
    }

    private String newToken(UUID session) {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("insert into login.refresh_tokens (hash, session) values (?, ?)")
                .param(hash(token))
                .param(session)
                .update();
        return token;
    }

    private static String hash(String token) {
        return Sha256.hex(token.getBytes(StandardCharsets.UTF_8));
    }

    private record Found(UUID session, String username) {}

    /** @param refreshToken good once */
    record Session(UUID id, String username, String refreshToken) {

        @Override
        public String toString() {
            return id.toString(); // not the token, wherever this is printed
        }
    }
}
