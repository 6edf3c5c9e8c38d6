package dev.kartoteka.standalone.sample;

import dev.kartoteka.standalone.sample.Customers.Customer;
import dev.kartoteka.standalone.sample.Sales.Sale;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Interactions with clients, most of them about a deal; a few were told wrong and are corrected or retracted. */
final class Talks {

    static final int INTERACTIONS = 15_000;

    private static final List<String> KINDS = List.of(
            "CALL",
            "CALL",
            "CALL",
            "CALL",
            "EMAIL",
            "EMAIL",
            "EMAIL",
            "MEETING",
            "NOTE",
            "NOTE",
            "MESSAGE",
            "VISIT",
            "COMPLAINT");
    private static final List<String> DIRECTED = List.of("CALL", "EMAIL", "MESSAGE");

    private final Journal journal;
    private final Chance chance;
    private final Instant end;

    Talks(Journal journal, Chance chance, Instant end) {
        this.journal = journal;
        this.chance = chance;
        this.end = end;
    }

    void tell(Customers customers, Sales sales) {
        for (int i = 1; i <= INTERACTIONS; i++) {
            if (chance.in100(75)) {
                Sale sale = chance.of(sales.all());
                talk(i, sale.customer(), sale.id(), chance.between(sale.from().plusSeconds(600), sale.until()));
            } else {
                Customer customer = chance.of(customers.all());
                talk(i, customer, null, chance.between(customer.since().plusSeconds(600), end));
            }
        }
    }

    private void talk(int number, Customer customer, @Nullable String dealId, Instant when) {
        String id = "interaction-sample-" + number;
        String kind = chance.of(KINDS);
        journal.create("interactions", id, when, customer.owner(), body -> {
            body.put("clientId", customer.id());
            if (dealId != null) {
                body.put("dealId", dealId);
            }
            if (!customer.contacts().isEmpty()) {
                body.putArray("contactIds").add(chance.of(customer.contacts()));
            }
            body.put("kind", kind);
            if (DIRECTED.contains(kind)) {
                body.put("direction", chance.in100(60) ? "OUTBOUND" : "INBOUND");
            }
            if (kind.equals("CALL") || kind.equals("MEETING")) {
                body.put("durationSeconds", chance.between(60, kind.equals("CALL") ? 1500 : 5400));
            }
            body.put("subject", chance.of(Words.SUBJECTS));
            body.put("body", chance.of(Words.BODIES));
        });
        Instant later = when.plusSeconds(chance.between(300, 86_400));
        if (later.isBefore(end) && chance.in100(4)) {
            String text = chance.of(Words.BODIES) + " (corrected)";
            journal.change("interactions", id, "correct", later, customer.owner(), body -> body.put("body", text));
        } else if (later.isBefore(end) && chance.in100(1)) {
            journal.change(
                    "interactions",
                    id,
                    "retract",
                    later,
                    customer.owner(),
                    body -> body.put("reason", "Entered with the wrong client"));
        }
    }
}
