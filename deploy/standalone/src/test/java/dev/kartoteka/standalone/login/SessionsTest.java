package dev.kartoteka.standalone.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class SessionsTest {

    private static final int ASKING = 3;

    /** A database that is away lets each wait for seconds, and that must not add up. */
    @Test
    void whoAsksOfOneSessionDoesNotWaitForOthersWhoDo() {
        CyclicBarrier together = new CyclicBarrier(ASKING);
        DataSource away = (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (self, method, arguments) -> {
                    together.await(10, TimeUnit.SECONDS);
                    throw new SQLException("unreachable", "08001");
                });
        Sessions sessions = new Sessions(
                JdbcClient.create(away),
                new TransactionTemplate(new DataSourceTransactionManager(away)),
                Duration.ofHours(1));
        UUID session = UUID.randomUUID();

        CompletableFuture<?>[] asked = new CompletableFuture<?>[ASKING];
        for (int i = 0; i < ASKING; i++) {
            asked[i] = CompletableFuture.runAsync(
                    () -> assertThatThrownBy(() -> sessions.isAlive(session)).hasRootCauseMessage("unreachable"),
                    task -> new Thread(task).start());
        }
        CompletableFuture.allOf(asked).join();
        assertThat(together.isBroken()).isFalse();
    }
}
