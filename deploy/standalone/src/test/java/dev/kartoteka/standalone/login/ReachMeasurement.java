package dev.kartoteka.standalone.login;

import dev.kartoteka.query.client.Client;
import dev.kartoteka.query.contact.Contact;
import dev.kartoteka.query.contact.ContactLink;
import dev.kartoteka.query.interaction.Interaction;
import dev.kartoteka.query.record.RecordVersion;
import dev.kartoteka.standalone.acceptance.RunningSystem;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * What it costs a salesperson, beside an administrator who sees all, to read where every second client is the pool's and one
 * of a hundred is theirs; with a contact and an interaction of each client. The rows are written straight into the read
 * store. Run it by its {@code main}, with the numbers of clients.
 */
final class ReachMeasurement {

    private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");
    private static final int BATCH = 1_000;
    private static final int WARM_UP = 5;
    private static final int READS = 21;

    private final MongoTemplate mongo;
    private final Caller rep;
    private final Caller admin;

    private ReachMeasurement(RunningSystem.Started system) {
        TestLogIn logIn = new TestLogIn(system.address());
        this.mongo = system.inside(MongoTemplate.class);
        this.rep = new Caller(system.address(), logIn.as("rep", "REP"));
        this.admin = new Caller(system.address(), logIn.as("overseer", "ADMIN"));
    }

    public static void main(String[] arguments) throws IOException {
        System.setProperty("axoniq.update-checker.disabled", "true"); // as the system's own main does
        for (String clients : arguments) {
            try (RunningSystem.Started system =
                    RunningSystem.startAnother(context -> {}, "--kartoteka.rate-limit.requests-per-second=0")) {
                new ReachMeasurement(system).measure(Integer.parseInt(clients));
            }
        }
    }

    private void measure(int clients) {
        long begin = System.nanoTime();
        fill(clients);
        System.out.printf("%d clients written in %d s%n", clients, (System.nanoTime() - begin) / 1_000_000_000);
        for (String path : List.of(
                "/clients/client-0",
                "/clients?limit=50",
                "/contacts/contact-0",
                "/contacts?limit=50",
                "/interactions/interaction-0",
                "/interactions?limit=50",
                "/interactions?limit=50&sort=-occurredAt",
                "/interactions?filter%5BclientId%5D=client-0",
                "/interactions?limit=50&total=true",
                "/interactions?limit=50&asOf=2026-01-02T00:00:00Z")) {
            System.out.printf(
                    "%d clients, %s: %.2f ms for a salesperson, %.2f ms for one who sees all (medians of %d)%n",
                    clients, path, median(rep, path), median(admin, path), READS);
        }
    }

    private void fill(int clients) {
        for (int from = 0; from < clients; from += BATCH) {
            List<Document> ofClients = new ArrayList<>();
            List<Document> ofContacts = new ArrayList<>();
            List<Document> ofInteractions = new ArrayList<>();
            for (int i = from; i < Math.min(clients, from + BATCH); i++) {
                ofClients.add(document("client-" + i, client(i)));
                ofContacts.add(document("contact-" + i, contact(i)));
                ofInteractions.add(document("interaction-" + i, interaction(i)));
            }
            insert("clients", ofClients);
            insert("contacts", ofContacts);
            insert("interactions", ofInteractions);
        }
    }

    private void insert(String collection, List<Document> present) {
        mongo.getCollection(collection).insertMany(present);
        present.forEach(document -> document.put("_id", document.get("_id") + "@0"));
        mongo.getCollection(collection + "_versions").insertMany(present);
    }

    private Document document(String id, Object state) {
        Document kept = new Document();
        mongo.getConverter().write(state, kept);
        kept.remove("_class");
        return new Document("_id", id)
                .append("recordId", id)
                .append("version", 0L)
                .append("changeType", "Measured")
                .append("occurredFrom", Date.from(LONG_AGO))
                .append("occurredTo", Date.from(RecordVersion.OPEN))
                .append("recordedFrom", Date.from(LONG_AGO))
                .append("recordedTo", Date.from(RecordVersion.OPEN))
                .append("position", 0L)
                .append("state", kept);
    }

    private static Client client(int i) {
        return new Client(
                "client-" + i,
                "ORGANISATION",
                "Client " + i,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                owner(i),
                false,
                LONG_AGO);
    }

    private static @Nullable String owner(int i) {
        int of = i % 100;
        return of == 0 ? "employee-rep" : of % 2 == 0 ? "employee-other-" + of : null;
    }

    private static Contact contact(int i) {
        return new Contact(
                "contact-" + i,
                "Contact " + i,
                null,
                null,
                null,
                null,
                List.of(new ContactLink("client-" + i, "CEO", null, null, false)),
                LONG_AGO);
    }

    private static Interaction interaction(int i) {
        return new Interaction(
                "interaction-" + i,
                "client-" + i,
                null,
                List.of("contact-" + i),
                "CALL",
                "INBOUND",
                "Subject",
                null,
                null,
                LONG_AGO.plusSeconds(i % 86_400),
                null,
                0,
                false);
    }

    private static double median(Caller caller, String path) {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < WARM_UP + READS; i++) {
            long begin = System.nanoTime();
            Caller.Reply reply = caller.get("/api/v1" + path);
            if (reply.status() != 200) {
                throw new IllegalStateException(reply.text());
            }
            if (i >= WARM_UP) {
                times.add((System.nanoTime() - begin) / 1e6);
            }
        }
        Collections.sort(times);
        return times.get(times.size() / 2);
    }
}
