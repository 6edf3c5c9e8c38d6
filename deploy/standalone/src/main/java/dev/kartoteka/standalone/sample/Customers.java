package dev.kartoteka.standalone.sample;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Clients, organisations and individuals, and the contacts through whom one deals with them. */
final class Customers {

    static final int CLIENTS = 400;
    private static final int INDIVIDUALS_IN_100 = 25;

    private final Journal journal;
    private final Chance chance;
    private final List<Customer> all = new ArrayList<>();

    Customers(Journal journal, Chance chance, Company company, Instant start, Instant end) {
        this.journal = journal;
        this.chance = chance;
        for (int i = 1; i <= CLIENTS; i++) {
            // a fifth is there from the first week on, so that early deals have clients
            Instant since = i <= CLIENTS / 5
                    ? chance.between(start, start.plusSeconds(6 * 86_400))
                    : chance.between(start, end.minusSeconds(60 * 86_400));
            all.add(register(i, since, chance.of(company.employees())));
        }
    }

    List<Customer> all() {
        return all;
    }

    private Customer register(int number, Instant since, String owner) {
        String id = "client-sample-" + number;
        boolean individual = chance.in100(INDIVIDUALS_IN_100);
        String name = individual ? person() : company(number);
        int place = chance.between(0, Words.CITIES.size() - 1);
        journal.create("clients", id, since, owner, body -> {
            body.put("kind", individual ? "INDIVIDUAL" : "ORGANISATION");
            body.put("name", name);
            body.put("email", "client" + number + "@sample.example");
            body.put("phone", phone(number));
            body.put("source", chance.oftenFirst(Words.SOURCES));
            body.put("ownerId", owner);
            body.putArray("tags").add(chance.of(Words.TAGS));
            address(body, place);
        });
        List<String> contacts = new ArrayList<>();
        int people = individual ? 0 : chance.between(1, 3);
        for (int i = 1; i <= people; i++) {
            contacts.add(contact(number, i, id, since, owner));
        }
        if (chance.in100(10)) {
            journal.change(
                    "clients", id, "tag", chance.daysAfter(since, chance.between(5, 50)), owner, body -> body.putArray(
                                    "tags")
                            .add("key account"));
        }
        return new Customer(id, name, since, owner, contacts);
    }

    private String contact(int number, int which, String clientId, Instant since, String owner) {
        String id = "contact-sample-" + number + "-" + which;
        String name = person();
        journal.create("contacts", id, since.plusSeconds(60), owner, body -> body.put("name", name)
                .put("email", "contact" + number + "." + which + "@sample.example")
                .put("phone", phone(1000 * which + number)));
        String role = chance.of(Words.ROLES);
        journal.change("contacts", id, "link", since.plusSeconds(120), owner, body -> body.put("clientId", clientId)
                .put("role", role));
        return id;
    }

    private void address(ObjectNode body, int place) {
        body.putObject("address")
                .put("street", chance.of(Words.STREETS) + " " + chance.between(1, 90))
                .put("city", Words.CITIES.get(place))
                .put("country", Words.COUNTRIES.get(place));
    }

    private String person() {
        return chance.of(Words.FIRST_NAMES) + " " + chance.of(Words.LAST_NAMES);
    }

    private String company(int number) {
        return Words.COMPANY_FIRST.get(number % Words.COMPANY_FIRST.size()) + " "
                + Words.COMPANY_SECOND.get(number / Words.COMPANY_FIRST.size() % Words.COMPANY_SECOND.size()) + " "
                + chance.of(Words.FORMS);
    }

    private static String phone(int number) {
        return "+371 2" + String.format("%07d", 1_000_000 + number);
    }

    /** @param since before that nobody knew it */
    record Customer(String id, String name, Instant since, String owner, List<String> contacts) {}
}
