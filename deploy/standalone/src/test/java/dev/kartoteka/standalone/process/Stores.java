package dev.kartoteka.standalone.process;

import dev.kartoteka.standalone.eventstore.AxonServerUnderTest;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.lifecycle.Startables;
import org.testcontainers.mongodb.MongoDBContainer;

/**
 * An Axon Server and a MongoDB: those that {@code -Dkartoteka.test.axon-server} and {@code -Dkartoteka.test.mongodb-uri}
 * tell of, or new ones in containers. The test is skipped, and says so, when there are neither.
 */
interface Stores extends AutoCloseable {

    String MONGODB_URI = "kartoteka.test.mongodb-uri";

    String axonServer();

    String mongoUri();

    @Override
    void close();

    default Map<String, String> environment() {
        return Map.of("KARTOTEKA_AXON_SERVERS", axonServer(), "KARTOTEKA_MONGODB_URI", mongoUri());
    }

    static Stores take() {
        String axonServer = System.getProperty(AxonServerUnderTest.ADDRESS, "");
        String mongoUri = System.getProperty(MONGODB_URI, "");
        if (!axonServer.isBlank() && !mongoUri.isBlank()) {
            return new Given(axonServer, mongoUri);
        }
        Assumptions.assumeTrue(
                DockerClientFactory.instance().isDockerAvailable(),
                "Skipped: no Docker answers here to run an Axon Server and a MongoDB in containers; give running ones as -D"
                        + AxonServerUnderTest.ADDRESS + "=host:8124 and -D" + MONGODB_URI + "=mongodb://host");
        return InContainers.start();
    }

    /** Somebody else's. */
    record Given(String axonServer, String mongoUri) implements Stores {

        @Override
        public void close() {}
    }

    /** Thrown away afterwards. */
    record InContainers(GenericContainer<?> axonContainer, MongoDBContainer mongoContainer) implements Stores {

        private static final int GRPC = 8124;
        private static final int HTTP = 8024;

        private static InContainers start() {
            GenericContainer<?> axon = new GenericContainer<>("axoniq/axonserver:4.6.7")
                    .withExposedPorts(GRPC, HTTP)
                    .waitingFor(Wait.forHttp("/actuator/health").forPort(HTTP));
            MongoDBContainer mongo = new MongoDBContainer("mongo:8.0").withReplicaSet();
            Startables.deepStart(axon, mongo).join();
            return new InContainers(axon, mongo);
        }

        @Override
        public String axonServer() {
            return axonContainer.getHost() + ":" + axonContainer.getMappedPort(GRPC);
        }

        @Override
        public String mongoUri() {
            return mongoContainer.getConnectionString();
        }

        @Override
        public void close() {
            axonContainer.stop();
            mongoContainer.stop();
        }
    }
}
