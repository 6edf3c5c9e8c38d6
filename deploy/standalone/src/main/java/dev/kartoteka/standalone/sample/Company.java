package dev.kartoteka.standalone.sample;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Those who sell, what they sell and how: teams, employees, products, pipelines. */
final class Company {

    static final int TEAMS = 3;
    static final int EMPLOYEES = 12;

    private static final List<String> TEAM_NAMES = List.of("Baltics", "Nordics", "Central Europe");
    private static final List<String> PRODUCT_NAMES =
            List.of("Starter kit", "Standard line", "Premium line", "Spare parts", "Installation", "Yearly service");
    private static final List<Integer> PRICES = List.of(250, 1200, 4800, 90, 600, 1500);

    private final List<String> employees = new ArrayList<>();
    private final List<String> products = new ArrayList<>();
    private final List<SalesProcess> pipelines = List.of(
            new SalesProcess(
                    "pipeline-sample-sales",
                    List.of("contacted", "qualified", "offer", "negotiation"),
                    List.of("price", "competitor", "no-need", "silent")),
            new SalesProcess(
                    "pipeline-sample-renewals",
                    List.of("due", "talking", "terms"),
                    List.of("price", "moved-away", "silent")));

    Company(Journal journal, Instant start) {
        for (int i = 1; i <= TEAMS; i++) {
            String name = TEAM_NAMES.get(i - 1);
            journal.create("teams", "team-sample-" + i, start, null, body -> body.put("name", name));
        }
        for (int i = 1; i <= EMPLOYEES; i++) {
            String id = "employee-sample-" + i;
            String name = Words.FIRST_NAMES.get(i) + " " + Words.LAST_NAMES.get(EMPLOYEES + i);
            String team = "team-sample-" + ((i - 1) % TEAMS + 1);
            String mail = "employee" + i + "@kartoteka.example";
            employees.add(id);
            journal.create("employees", id, start, null, body -> body.put("name", name)
                    .put("teamId", team)
                    .put("email", mail));
        }
        for (int i = 1; i <= PRODUCT_NAMES.size(); i++) {
            addProduct(journal, i, start);
        }
        pipelines.forEach(pipeline -> addPipeline(journal, pipeline, start));
    }

    private void addProduct(Journal journal, int number, Instant start) {
        String id = "product-sample-" + number;
        products.add(id);
        journal.create("products", id, start, null, body -> {
            body.put("code", "S-" + number);
            body.put("name", PRODUCT_NAMES.get(number - 1));
            body.putObject("price")
                    .put("amount", PRICES.get(number - 1) + ".00")
                    .put("currency", "EUR");
            body.put("category", number > 4 ? "service" : "goods");
        });
    }

    private static void addPipeline(Journal journal, SalesProcess pipeline, Instant start) {
        journal.create("pipelines", pipeline.id(), start, null, body -> {
            body.put("name", pipeline.id().endsWith("sales") ? "Sales" : "Renewals");
            int stages = pipeline.stages().size();
            var list = body.putArray("stages");
            for (int i = 0; i < stages; i++) {
                list.addObject()
                        .put("id", pipeline.stages().get(i))
                        .put("name", name(pipeline.stages().get(i)))
                        .put("probability", Math.floorDiv((i + 1) * 80, stages) / 100.0)
                        .put("rottingDays", 14 + 7 * i);
            }
            var reasons = body.putArray("lossReasons");
            pipeline.lossReasons()
                    .forEach(reason -> reasons.addObject().put("id", reason).put("name", name(reason)));
        });
    }

    private static String name(String id) {
        return Character.toUpperCase(id.charAt(0)) + id.substring(1).replace('-', ' ');
    }

    List<String> employees() {
        return employees;
    }

    List<String> products() {
        return products;
    }

    List<SalesProcess> pipelines() {
        return pipelines;
    }

    /** A pipeline by its identifiers. */
    record SalesProcess(String id, List<String> stages, List<String> lossReasons) {}
}
