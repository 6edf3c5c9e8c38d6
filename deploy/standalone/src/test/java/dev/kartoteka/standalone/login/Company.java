package dev.kartoteka.standalone.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A small company, to ask rights of. Teams: the company, below it North and South, below North the hunters. Ann and Bob are
 * hunters, Mia manages North, Max the whole company, Sue sells in South. Of each of them, and of the pool, there is a client
 * with a contact, a deal and an interaction, and a lead; every text of theirs says whose they are: {@code of-sue}.
 */
final class Company {

    static final List<String> OWNERS = List.of("ann", "bob", "mia", "sue", "pool");
    static final String PIPELINE = "pipeline-default";
    static final String PRODUCT = "product-roof";
    static final String INVOICE_SERIES = "invoiceseries-OFANN-2026";
    static final String CONTACT_RULE = "contactrule-all";

    /** What is ordered. */
    static final List<Map<String, Object>> LINES = List.of(Map.of("productId", PRODUCT, "quantity", 2));

    /** Of Ann's and of Sue's client both. */
    static final String SHARED_CONTACT = "contact-shared";

    private final String address;
    private final TestLogIn logIn;
    private final Map<String, Caller> people = new LinkedHashMap<>();
    private final Map<String, Long> versions = new LinkedHashMap<>();

    private Company(String address) {
        this.address = address;
        this.logIn = new TestLogIn(address);
    }

    static Company settle(String address) {
        Company company = new Company(address);
        company.staff();
        CompanyDocuments.template(company::send);
        OWNERS.forEach(company::records);
        OWNERS.forEach(owner -> CompanyDocuments.of(owner, company::send));
        OWNERS.forEach(owner -> company.versions.put(CompanyDocuments.file(company.tester(), owner), 0L));
        OWNERS.forEach(company::papers);
        company.crossings();
        QuotesOfCompany.add(company);
        company.awaitVisible();
        return company;
    }

    /** One of ann, bob, mia, max, sue, analyst, auditor, admin, a key by its name, or nobody. */
    Caller caller(String name) {
        return Objects.requireNonNull(people.get(name), name);
    }

    /** Everything may be done and seen by this one. */
    Caller tester() {
        return caller("tester");
    }

    /** A new employee who has no team. */
    Caller newcomer(String name, String... roles) {
        return new Caller(address, logIn.as(name, roles));
    }

    /** Gives out a key. */
    Caller key(String name, List<String> scopes) {
        return new Caller(address, keyOf(name, scopes, null));
    }

    String keyOf(String name, List<String> scopes, @Nullable String expiresAt) {
        Map<String, Object> wanted = new LinkedHashMap<>(Map.of("name", name, "scopes", scopes));
        if (expiresAt != null) {
            wanted.put("expiresAt", expiresAt);
        }
        return admin().post("/api/v1/api-keys", wanted).json().get("key").asString();
    }

    Caller admin() {
        return new Caller(address, logIn.admin());
    }

    /** Sends a command as the one who may do everything, and waits until its record can be read. */
    void tell(String path, Map<String, ?> body) {
        long version = tester().must(path, body);
        String[] parts = path.substring(1).split("/", -1);
        awaitVersion(parts[0], parts.length == 1 ? String.valueOf(body.get("id")) : parts[1], version);
    }

    private void staff() {
        people.put("tester", new Caller(address, logIn.everything()));
        people.put("nobody", new Caller(address, ""));
        team("team-company", null);
        team("team-north", "team-company");
        team("team-south", "team-company");
        team("team-hunters", "team-north");
        employee("ann", "team-hunters", "REP");
        employee("bob", "team-hunters", "REP");
        employee("sue", "team-south", "REP");
        employee("mia", "team-north", "MANAGER");
        employee("max", "team-company", "MANAGER");
        employee("analyst", null, "ANALYST");
        employee("auditor", null, "AUDITOR");
        employee("root", null, "ADMIN");
        send("/contact-rules", Map.of("id", CONTACT_RULE, "name", "All", "atLeast", 1, "perDays", 30));
        send("/products", Map.of("id", PRODUCT, "code", "SR-1", "name", "Roof", "price", money("10.00")));
    }

    private void team(String id, @Nullable String parent) {
        Map<String, Object> body = new LinkedHashMap<>(Map.of("id", id, "name", id));
        if (parent != null) {
            body.put("parentId", parent);
        }
        send("/teams", body);
    }

    private void employee(String name, @Nullable String team, String role) {
        Map<String, Object> body = new LinkedHashMap<>(Map.of("id", "employee-" + name, "name", name));
        if (team != null) {
            body.put("teamId", team);
        }
        send("/employees", body);
        people.put(name, new Caller(address, logIn.as(name, role)));
    }

    private void records(String owner) {
        Map<String, Object> client = with(
                owner,
                "id",
                "client-of-" + owner,
                "kind",
                "ORGANISATION",
                "name",
                "name-of-" + owner,
                "email",
                owner + "@of-" + owner + ".example");
        send("/clients", client);
        send("/contacts", Map.of("id", "contact-of-" + owner, "name", "contact-name-of-" + owner));
        change("contacts", "contact-of-" + owner, "link", Map.of("clientId", "client-of-" + owner, "role", "CEO"));
        Map<String, Object> deal =
                with(owner, "id", "deal-of-" + owner, "title", "title-of-" + owner, "clientId", "client-of-" + owner);
        deal.put("amount", money("100.00"));
        send("/deals", deal);
        send(
                "/leads",
                with(
                        owner,
                        "id",
                        "lead-of-" + owner,
                        "name",
                        "lead-name-of-" + owner,
                        "company",
                        "company-of-" + owner));
        send(
                "/interactions",
                Map.of(
                        "id", "interaction-of-" + owner,
                        "clientId", "client-of-" + owner,
                        "dealId", "deal-of-" + owner,
                        "contactIds", List.of("contact-of-" + owner),
                        "kind", "CALL",
                        "direction", "INBOUND",
                        "subject", "subject-of-" + owner,
                        "body", "body-of-" + owner));
        send("/invoices", Money.invoiceOf(owner));
        send("/payments", Money.paymentOf(owner));
        planned(owner);
    }

    private void planned(String owner) {
        Map<String, Object> task =
                new LinkedHashMap<>(Map.of("id", "task-of-" + owner, "title", "task-title-of-" + owner));
        task.put("clientId", "client-of-" + owner);
        if (!owner.equals("pool")) {
            task.put("assigneeId", "employee-" + owner);
        }
        send("/tasks", task);
    }

    private void papers(String owner) {
        send(
                "/contracts",
                Map.of(
                        "id", "contract-of-" + owner,
                        "clientId", "client-of-" + owner,
                        "dealId", "deal-of-" + owner,
                        "title", "title-of-" + owner));
        send(
                "/orders",
                Map.of(
                        "id", "order-of-" + owner,
                        "clientId", "client-of-" + owner,
                        "dealId", "deal-of-" + owner,
                        "lines", LINES));
    }

    /** What is partly within reach. */
    private void crossings() {
        change("pools", "pool-default", "set-limits", Map.of("mostClaimed", 1000));
        send("/contacts", Map.of("id", SHARED_CONTACT, "name", "shared"));
        change("contacts", SHARED_CONTACT, "link", Map.of("clientId", "client-of-ann", "role", "CEO"));
        change("contacts", SHARED_CONTACT, "link", Map.of("clientId", "client-of-sue", "role", "role-of-sue"));
        send("/contacts", Map.of("id", "contact-without-client", "name", "free"));
        send(
                "/deals",
                with("sue", "id", "deal-crossing-of-sue", "title", "crossing-of-sue", "clientId", "client-of-ann"));
        send("/deals", with("ann", "id", "deal-abroad-of-ann", "title", "title-of-ann", "clientId", "client-of-sue"));
        send("/deals", with("ann", "id", "deal-moved-of-ann", "title", "title-of-ann", "clientId", "client-of-sue"));
        change("deals", "deal-moved-of-ann", "link-client", Map.of("clientId", "client-of-ann"));
        send(
                "/interactions",
                Map.of(
                        "id", "interaction-crossing-of-ann",
                        "clientId", "client-of-ann",
                        "dealId", "deal-crossing-of-sue",
                        "contactIds", List.of("contact-of-ann", "contact-of-sue"),
                        "kind", "CALL",
                        "direction", "INBOUND",
                        "subject", "subject-of-ann"));
    }

    static Map<String, Object> with(String owner, String... fields) {
        Map<String, Object> body = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            body.put(fields[i], fields[i + 1]);
        }
        if (!owner.equals("pool")) {
            body.put("ownerId", "employee-" + owner);
        }
        return body;
    }

    static Map<String, String> money(String amount) {
        return Map.of("amount", amount, "currency", "EUR");
    }

    /** What somebody is answered to a read. */
    int status(String name, String path) {
        return caller(name).get("/api/v1" + path).status();
    }

    /** What somebody reads, which must be there. */
    JsonNode json(String name, String path) {
        Caller.Reply reply = caller(name).get("/api/v1" + path);
        assertThat(reply.status()).as(path + reply.text()).isEqualTo(200);
        return reply.json();
    }

    /** Of the records in somebody's list. */
    List<String> ids(String name, String path) {
        List<String> ids = new ArrayList<>();
        json(name, path).path("data").forEach(row -> ids.add(row.get("id").asString()));
        return ids;
    }

    /** How long somebody's list is said to be. */
    long total(String name, String path) {
        return json(name, path).at("/page/total").asLong();
    }

    void send(String path, Map<String, ?> body) {
        versions.put(path.substring(1) + "/" + body.get("id"), tester().must(path, body));
    }

    /** A record whose identifier follows from what it says. */
    void made(String id, String path, Map<String, ?> body) {
        versions.put(path.substring(1) + "/" + id, tester().must(path, body));
    }

    void change(String collection, String id, String verb, Map<String, ?> body) {
        versions.put(collection + "/" + id, tester().must("/" + collection + "/" + id + "/" + verb, body));
    }

    private void awaitVisible() {
        versions.forEach((record, version) -> {
            String[] parts = record.split("/", -1);
            awaitVersion(parts[0], parts[1], version);
        });
    }

    private void awaitVersion(String collection, String id, long version) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> tester().get("/api/v1/" + collection + "/" + id + "?wait=5000&minVersion=" + version)
                                .status()
                        == 200);
    }
}
