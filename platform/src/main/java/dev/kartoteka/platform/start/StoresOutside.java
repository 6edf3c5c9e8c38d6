package dev.kartoteka.platform.start;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * Lets a start wait until the stores outside of this process answer, whatever starts first. Before anything is set up, so
 * that nothing is half there meanwhile and no client of a store fills the log.
 */
public final class StoresOutside implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String AXON_SERVERS = "kartoteka.axon-servers";
    private static final int DEFAULT_PORT = 8124;
    private static final int PATIENCE_MILLIS = 2000;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Environment settings = context.getEnvironment();
        if (StoreChoice.AXON_SERVER.equals(settings.getProperty(StoreChoice.EVENT_STORE))) {
            String servers = settings.getProperty(AXON_SERVERS, "localhost");
            UntilAnswered.run("Axon Server at " + servers, () -> requireAnyOf(servers));
        }
        String uri = settings.getProperty(StoreChoice.MONGODB_URI, "");
        if (!uri.isBlank()) {
            requireMongo(uri);
        }
    }

    private static void requireAnyOf(String servers) {
        String[] each = servers.split(",", -1);
        for (String server : each) {
            if (accepts(server.strip())) {
                return;
            }
        }
        throw new DataAccessResourceFailureException("nobody listens at " + servers);
    }

    private static boolean accepts(String server) {
        int colon = server.lastIndexOf(':');
        String host = colon < 0 ? server : server.substring(0, colon);
        try (Socket socket = new Socket()) {
            int port = colon < 0 ? DEFAULT_PORT : Integer.parseInt(server.substring(colon + 1));
            socket.connect(new InetSocketAddress(host, port), PATIENCE_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        } catch (IllegalArgumentException e) {
            throw new CannotStart("KARTOTEKA_AXON_SERVERS lists host:port, separated by commas, not " + server);
        }
    }

    private static void requireMongo(String uri) {
        ConnectionString address = connectionString(uri);
        MongoClientSettings settings = MongoClientSettings.builder()
                .applyConnectionString(address)
                .applyToClusterSettings(
                        cluster -> cluster.serverSelectionTimeout(PATIENCE_MILLIS, TimeUnit.MILLISECONDS))
                .build();
        try (MongoClient client = MongoClients.create(settings)) {
            // hosts only: the address may have a password
            UntilAnswered.run("MongoDB at " + String.join(",", address.getHosts()), () -> client.getDatabase("admin")
                    .runCommand(new Document("ping", 1)));
        }
    }

    private static ConnectionString connectionString(String uri) {
        try {
            return new ConnectionString(uri);
        } catch (IllegalArgumentException e) {
            throw new CannotStart("KARTOTEKA_MONGODB_URI is no address of a MongoDB: " + e.getMessage());
        }
    }
}
