package dev.kartoteka.standalone.sample;

import dev.kartoteka.standalone.sample.Company.SalesProcess;
import dev.kartoteka.standalone.sample.Customers.Customer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Deals on their way: forward, sometimes back, won or lost, some taken up again, some handed on to somebody else. */
final class Sales {

    static final int DEALS = 2000;

    private final Journal journal;
    private final Chance chance;
    private final Company company;
    private final Instant end;
    private final List<Sale> all = new ArrayList<>();

    Sales(Journal journal, Chance chance, Company company, Customers customers, Instant start, Instant end) {
        this.journal = journal;
        this.chance = chance;
        this.company = company;
        this.end = end;
        for (int i = 1; i <= DEALS; i++) {
            Instant opened = chance.between(start.plusSeconds(7 * 86_400), end.minusSeconds(86_400));
            Customer customer = chance.of(customers.all());
            while (!customer.since().isBefore(opened.minusSeconds(3600))) {
                customer = chance.of(customers.all());
            }
            all.add(sell(i, customer, opened));
        }
    }

    List<Sale> all() {
        return all;
    }

    private Sale sell(int number, Customer customer, Instant opened) {
        String id = "deal-sample-" + number;
        SalesProcess process = company.pipelines().get(chance.in100(75) ? 0 : 1);
        open(id, customer, process, opened);
        Instant now = chance.daysAfter(opened, chance.between(1, 12));
        String owner = customer.owner();
        int stage = 0;
        boolean reopened = false;
        while (now.isBefore(end)) {
            if (chance.in100(5)) {
                owner = handOn(id, owner, now);
            } else if (chance.in100(10)) {
                changeAmount(id, owner, now);
            } else if (chance.in100(14)) {
                lose(id, process, owner, now);
                if (reopened || !chance.in100(12)) {
                    return new Sale(id, customer, opened, now);
                }
                now = chance.daysAfter(now, chance.between(7, 45));
                if (now.isAfter(end)) {
                    return new Sale(id, customer, opened, end);
                }
                stage = reopen(id, process, owner, now);
                reopened = true;
            } else if (stage > 0 && chance.in100(8)) {
                stage = move(id, process, stage - 1, owner, now);
            } else if (stage == process.stages().size() - 1) {
                journal.change("deals", id, "win", now, owner, body -> {});
                return new Sale(id, customer, opened, now);
            } else {
                int step = chance.in100(8) ? 2 : 1;
                stage = move(
                        id, process, Math.min(stage + step, process.stages().size() - 1), owner, now);
            }
            now = chance.daysAfter(now, chance.between(2, 24));
        }
        return new Sale(id, customer, opened, end);
    }

    private void open(String id, Customer customer, SalesProcess process, Instant opened) {
        journal.create("deals", id, opened, customer.owner(), body -> {
            body.put("title", chance.of(Words.NEEDS) + ", " + customer.name());
            body.put("pipelineId", process.id());
            body.put("clientId", customer.id());
            body.put("ownerId", customer.owner());
            body.put("source", chance.oftenFirst(Words.SOURCES));
            body.put("expectedCloseDate", day(opened, chance.between(30, 120)));
            body.putArray("productIds").add(chance.of(company.products()));
            amount(body);
        });
    }

    private String handOn(String id, String owner, Instant now) {
        String next = chance.of(company.employees());
        if (!next.equals(owner)) {
            journal.change("deals", id, "assign-owner", now, owner, body -> body.put("ownerId", next));
        }
        return next;
    }

    private void changeAmount(String id, String owner, Instant now) {
        journal.change("deals", id, "change-amount", now, owner, this::amount);
    }

    private void lose(String id, SalesProcess process, String owner, Instant now) {
        String reason = chance.oftenFirst(process.lossReasons());
        journal.change("deals", id, "lose", now, owner, body -> body.put("lossReasonId", reason));
    }

    private int reopen(String id, SalesProcess process, String owner, Instant now) {
        int stage = chance.between(0, process.stages().size() - 1);
        journal.change("deals", id, "reopen", now, owner, body -> body.put(
                        "stageId", process.stages().get(stage))
                .put("reason", "They came back to us"));
        return stage;
    }

    private int move(String id, SalesProcess process, int stage, String owner, Instant now) {
        String stageId = process.stages().get(stage);
        journal.change("deals", id, "move-to-stage", now, owner, body -> body.put("stageId", stageId));
        return stage;
    }

    private void amount(ObjectNode body) {
        body.putObject("amount")
                .put("amount", chance.between(4, 400) * 50 + ".00")
                .put("currency", "EUR");
    }

    private static String day(Instant from, int days) {
        return LocalDate.ofInstant(from, ZoneOffset.UTC).plusDays(days).toString();
    }

    /** @param until when it was closed, or the end of the sample */
    record Sale(String id, Customer customer, Instant from, Instant until) {}
}
