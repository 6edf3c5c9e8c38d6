package dev.kartoteka.standalone.acceptance;

import static dev.kartoteka.standalone.acceptance.SaleStory.line;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One record of each of the kinds of reminders (F46), with when it is due. */
final class ReminderKinds {

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    static final String EMPLOYEE = "employee-ann";
    private static final String CLIENT = "client-1";
    private static final int FEBRUARY = 2;

    private final Api api;
    private final Instant start;
    private final Map<String, Due> all = new LinkedHashMap<>();

    ReminderKinds(Api api, Instant start) {
        this.api = api;
        this.start = start;
    }

    /** @param aboutId the record that the reminder is about */
    record Due(String aboutId, Instant at) {}

    /** By their kind. */
    Map<String, Due> tell() {
        api.send("/employees", Map.of("id", EMPLOYEE, "name", "Ann"));
        api.send("/employees/" + EMPLOYEE + "/set-zone", Map.of("zone", "UTC"));
        api.send("/clients", Map.of("id", CLIENT, "kind", "ORGANISATION", "name", "One", "ownerId", EMPLOYEE));
        ownTimes();
        papers();
        approval();
        birthday();
        promiseOfOneWhoLeft();
        return all;
    }

    private void ownTimes() {
        Instant task = start.plusSeconds(3600);
        all.put(
                "TASK_DUE",
                new Due(
                        created("tasks", Map.of("title", "Call", "assigneeId", EMPLOYEE, "dueAt", task.toString())),
                        task));
        own("FOLLOW_UP_DUE", start.plusSeconds(7200));
        own("SCHEDULE", start.plusSeconds(10_800));
    }

    private void own(String kind, Instant at) {
        String id = created("reminders", Map.of("recipientId", EMPLOYEE, "kind", kind, "dueAt", at.toString()));
        all.put(kind, new Due(id, at));
    }

    private void papers() {
        LocalDate today = LocalDate.ofInstant(start, ZoneOffset.UTC);
        List<?> lines = List.of(line("100.00", 1));
        String order = created("orders", Map.of("clientId", CLIENT, "lines", lines));
        for (String step : List.of("begin-work", "make-ready", "deliver")) {
            api.send("/orders/" + order + "/" + step, Map.of());
        }
        all.put("INVOICE_DUE", new Due(order, morning(today.plusDays(1))));
        String invoice = created(
                "invoices",
                Map.of(
                        "clientId",
                        CLIENT,
                        "currency",
                        "EUR",
                        "lines",
                        lines,
                        "dueOn",
                        today.plusDays(10).toString()));
        all.put("PAYMENT_DUE", new Due(invoice, morning(today.plusDays(10))));
        String contract = created(
                "contracts",
                Map.of(
                        "clientId",
                        CLIENT,
                        "title",
                        "Roofs",
                        "endDate",
                        today.plusDays(60).toString()));
        api.send("/contracts/" + contract + "/sign", Map.of("signedOn", today.toString()));
        all.put("CONTRACT_EXPIRY", new Due(contract, morning(today.plusDays(30))));
    }

    private void approval() {
        api.send(
                "/approval-rules",
                Map.of(
                        "kind",
                        "QUOTE",
                        "name",
                        "All",
                        "leastDiscount",
                        1,
                        "steps",
                        List.of(Map.of("approverIds", List.of(EMPLOYEE)))));
        String deal = created("deals", Map.of("title", "Roof", "clientId", CLIENT));
        String quote =
                created("quotes", Map.of("dealId", deal, "lines", List.of(line("10.00", 1)), "discountPercent", 5));
        Api.Done done = api.send("/quotes/" + quote + "/submit", Map.of());
        String approval = api.read("/quotes/" + quote + "?wait=5000&minVersion=" + done.version())
                .get("approvalId")
                .asString();
        Instant asked = Instant.parse(api.readWhen("/approvals/" + approval, found -> true)
                .get("requestedAt")
                .asString());
        all.put("APPROVAL", new Due(approval, asked.plusSeconds(86_400)));
    }

    /** Born on 29 February, which most years have not. */
    private void birthday() {
        String contact = created("contacts", Map.of("name", "Boris"));
        api.send("/contacts/" + contact + "/link", Map.of("clientId", CLIENT, "role", "CEO"));
        api.send("/contacts/" + contact + "/set-birthday", Map.of("birthday", "--02-29"));
        int year = LocalDate.ofInstant(start, ZoneOffset.UTC).getYear();
        Instant next = birthdayIn(year).isAfter(start) ? birthdayIn(year) : birthdayIn(year + 1);
        all.put("BIRTHDAY", new Due(contact, next));
    }

    /** Whoever is responsible for the client is reminded instead. */
    private void promiseOfOneWhoLeft() {
        String left = "employee-left";
        api.send("/employees", Map.of("id", left, "name", "Left"));
        api.send("/employees/" + left + "/set-zone", Map.of("zone", "UTC"));
        LocalDate day = LocalDate.ofInstant(start, ZoneOffset.UTC).plusDays(5);
        String promise = created(
                "promises", Map.of("clientId", CLIENT, "text", "A roof", "madeBy", left, "dueOn", day.toString()));
        api.send("/employees/" + left + "/leave", Map.of());
        all.put("PROMISE_DUE", new Due(promise, morning(day)));
    }

    static Instant birthdayIn(int year) {
        return morning(LocalDate.of(year, FEBRUARY, Year.isLeap(year) ? 29 : 28));
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(MORNING).toInstant(ZoneOffset.UTC);
    }

    private String created(String collection, Map<String, ?> body) {
        return api.send("/" + collection, body).id();
    }
}
