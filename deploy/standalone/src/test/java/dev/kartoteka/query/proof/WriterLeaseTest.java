package dev.kartoteka.query.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import dev.kartoteka.standalone.readstore.EmbeddedReadStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.core.MongoTemplate;

/** One process at a time lets the tree grow, whatever becomes of it and of its clock. */
@SuppressWarnings("NullAway.Init") // set before each test
class WriterLeaseTest {

    private EmbeddedReadStore server;
    private MongoClient client;
    private MongoTemplate mongo;

    @BeforeEach
    void start(@TempDir Path directory) {
        server = EmbeddedReadStore.start(directory, 0);
        client = MongoClients.create(server.connectionString());
        mongo = new MongoTemplate(client, "lease");
    }

    @AfterEach
    void end() {
        client.close();
        server.close();
    }

    @Test
    void oneHasTheLeaseUntilItLetsGo() {
        WriterLease one = new WriterLease(mongo);
        WriterLease other = new WriterLease(mongo);

        assertThat(one.isHeld()).isTrue();
        assertThat(other.isHeld()).isFalse();
        assertThat(one.isHeld()).isTrue();
        one.release();
        assertThat(other.isHeld()).isTrue();
        assertThat(one.isHeld()).isFalse();
    }

    @Test
    void aLeaseOfOneWhoIsGoneEndsByItself() {
        WriterLease gone = leaseBy(Duration.ofSeconds(-11));

        assertThat(gone.isHeld()).isTrue();
        assertThat(new WriterLease(mongo).isHeld()).isTrue();
    }

    @Test
    void aLeaseFromBeforeTheClockWasSetBackKeepsNobodyOut() {
        WriterLease gone = leaseBy(Duration.ofHours(1));

        assertThat(gone.isHeld()).isTrue();
        assertThat(new WriterLease(mongo).isHeld()).isTrue();
    }

    @Test
    void clocksThatDifferALittleAreNoReason() {
        assertThat(leaseBy(Duration.ofSeconds(30)).isHeld()).isTrue();
        assertThat(new WriterLease(mongo).isHeld()).isFalse();
    }

    private WriterLease leaseBy(Duration ahead) {
        return new WriterLease(mongo, Clock.offset(Clock.systemUTC(), ahead));
    }
}
