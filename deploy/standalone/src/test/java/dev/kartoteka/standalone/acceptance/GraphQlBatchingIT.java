package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanPostProcessor;
import tools.jackson.databind.JsonNode;

/** Nested fields cost one read a level, however many rows; and what a setting switches off is off. */
@OwnSystem
class GraphQlBatchingIT {

    private static final int DEALS = 50;
    private static final Reads READS = new Reads();
    private static RunningSystem.Started system;

    @BeforeAll
    static void start() {
        system = RunningSystem.startAnother(
                context -> context.registerBean("listened", Listened.class, Listened::new),
                "--kartoteka.graphql.introspection=false");
        Api api = system.api;
        for (int i = 0; i < DEALS; i++) {
            String owner = api.send("/employees", Map.of("name", "Owner " + i)).id();
            String client = api.send(
                            "/clients", Map.of("kind", "ORGANISATION", "name", "Client " + i, "ownerId", owner))
                    .id();
            Api.Done deal = api.send("/deals", Map.of("title", "Deal " + i, "clientId", client, "ownerId", owner));
            if (i == DEALS - 1) {
                api.awaitVisible("employees", new Api.Done(owner, 0));
                api.awaitVisible("clients", new Api.Done(client, 0));
                api.awaitVisible("deals", deal);
            }
        }
    }

    @AfterAll
    static void stop() throws IOException {
        system.close();
    }

    @Test
    void readsOnceALevelForAnyNumberOfRows() {
        List<String> forTwo = readsOf(2);
        List<String> forAll = readsOf(DEALS);

        assertThat(forAll).containsExactlyInAnyOrder("deals", "clients", "employees", "employees", "interactions");
        assertThat(forTwo).hasSameSizeAs(forAll);
    }

    @Test
    void keepsTheSchemaToItselfWhenTold() {
        JsonNode error =
                system.api.graphql("{__schema{types{name}}}", Map.of()).body().at("/errors/0/extensions/code");

        assertThat(error.asString()).isEqualTo("INVALID_QUERY");
        assertThat(system.api.http().get(system.api.queries("/graphql/schema")).statusCode())
                .isEqualTo(404);
    }

    private static List<String> readsOf(int rows) {
        READS.collections.clear();
        JsonNode body = system.api
                .graphql(
                        "query($n:Int){deals(first:$n){edges{node{title client{name owner{name}} owner{name}"
                                + " interactions{subject}}}}}",
                        Map.of("n", rows))
                .body();
        List<String> read = List.copyOf(READS.collections);
        assertThat(body.has("errors")).as(body.toString()).isFalse();
        assertThat(body.at("/data/deals/edges").size()).isEqualTo(rows);
        body.at("/data/deals/edges")
                .forEach(edge -> assertThat(edge.at("/node/client/owner/name")).isEqualTo(edge.at("/node/owner/name")));
        return read;
    }

    /** Which collections of records were read, in order. */
    private static final class Reads implements CommandListener {

        private static final Set<String> RECORDS = Set.of("deals", "clients", "employees", "interactions");

        private final List<String> collections = new CopyOnWriteArrayList<>();

        @Override
        public void commandStarted(CommandStartedEvent event) {
            if (event.getCommandName().equals("find")) {
                String collection = event.getCommand().getString("find").getValue();
                if (RECORDS.contains(collection)) {
                    collections.add(collection);
                }
            }
        }
    }

    /** Puts a client that is listened to in the place of the application's own. */
    private static final class Listened implements BeanPostProcessor {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            if (!(bean instanceof MongoClient client)) {
                return bean;
            }
            MongoClient listened = MongoClients.create(MongoClientSettings.builder()
                    .applyToClusterSettings(cluster -> cluster.hosts(
                            client.getClusterDescription().getClusterSettings().getHosts()))
                    .addCommandListener(READS)
                    .build());
            client.close();
            return listened;
        }
    }
}
