package dev.kartoteka.standalone.eventstore;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.axonframework.serialization.json.JacksonSerializer;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** An empty event store for each test, in a schema of its own on the shared server. */
final class TestEventStore implements BeforeEachCallback, AfterEachCallback {

    @SuppressWarnings("NullAway.Init") // set before each test
    private HikariDataSource dataSource;

    @SuppressWarnings("NullAway.Init") // set before each test
    private PostgresEventStorageEngine engine;

    HikariDataSource dataSource() {
        return dataSource;
    }

    PostgresEventStorageEngine engine() {
        return engine;
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        String schema = "t" + UUID.randomUUID().toString().replace("-", "");
        try (HikariDataSource admin = TestServer.shared().newPool(1)) {
            execute(admin, "create schema " + schema);
        }
        HikariConfig configuration = TestServer.shared().poolConfiguration(10);
        configuration.setSchema(schema);
        dataSource = new HikariDataSource(configuration);
        engine = PostgresEventStorageEngine.open(dataSource, serializer(), NoOpEventUpcaster.INSTANCE);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        engine.close();
        dataSource.close();
    }

    static JacksonSerializer serializer() {
        return JacksonSerializer.defaultSerializer();
    }

    void execute(String sql) {
        execute(dataSource, sql);
    }

    private static void execute(HikariDataSource target, String sql) {
        try (Connection connection = target.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
