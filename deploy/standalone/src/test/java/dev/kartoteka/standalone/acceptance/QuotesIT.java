package dev.kartoteka.standalone.acceptance;

import static dev.kartoteka.standalone.acceptance.SaleStory.line;
import static dev.kartoteka.standalone.acceptance.SaleStory.money;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Price lists, tax rates and quotes: what is offered, at which price, and which offer is taken. */
@ExtendWith(RunningSystem.class)
class QuotesIT {

    private final Api api;
    private final SaleStory story;

    QuotesIT(Api api) {
        this.api = api;
        this.story = new SaleStory(api);
    }

    @Test
    void aQuoteIsPricedByTheCatalogueOfItsDayAndStandsWhateverPricesBecome() {
        String tile = story.product("tile", "12.30");
        String list = "pricelist-" + story.run;
        api.send("/price-lists", Map.of("id", list, "name", "Wholesale", "currency", "EUR"));
        api.send("/price-lists/" + list + "/set-price", Map.of("productId", tile, "unitPrice", money("9.99")));
        tax("2020-01-01", 21);
        Map<String, Object> line =
                Map.of("productId", tile, "quantity", 3, "discountPercent", 10, "taxCode", story.run);
        Map<String, Object> cost = Map.of("description", "Transport", "amount", money("7.00"));

        Api.Done drafted = story.draft(
                "priced",
                story.deal("priced"),
                List.of(line, line("100.00", 0.5)),
                Map.of("priceListId", list, "leadTimeDays", 14, "costs", List.of(cost)));
        JsonNode quote = story.read("quotes", drafted.id(), 0);

        assertThat(quote.at("/lines/0/unitPrice/amount").asString()).isEqualTo("9.99");
        assertThat(quote.at("/lines/0/description").asString()).isEqualTo("tile");
        assertThat(amounts(quote.at("/lines/0"), "discount", "net", "tax", "total"))
                .containsExactly("3.00", "26.97", "5.66", "32.63");
        assertThat(amounts(quote.get("totals"), "discount", "net", "tax", "total"))
                .containsExactly("3.00", "76.97", "5.66", "82.63");
        assertThat(quote.get("leadTimeDays").asInt()).isEqualTo(14);
        assertThat(amounts(quote, "cost", "margin")).containsExactly("7.00", "69.97");
        assertThat(quote.get("marginPercent").asDouble()).isEqualTo(90.91);
        assertThat(quote.get("clientId").asString()).isEqualTo(story.client);

        api.send("/price-lists/" + list + "/set-price", Map.of("productId", tile, "unitPrice", money("99.00")));
        api.send("/tax-rates/taxrate-" + story.run + "/set-rate", Map.of("percent", 5, "validFrom", "2020-01-01"));

        JsonNode revised = story.change(drafted.id(), "revise", Map.of("lines", List.of(line)));
        assertThat(revised.get("status").asString()).isEqualTo("REVISED");
        assertThat(revised.at("/versions/0/totals")).isEqualTo(quote.get("totals"));
        assertThat(revised.at("/versions/0/lines")).isEqualTo(quote.get("lines"));
        assertThat(revised.at("/lines/0/unitPrice/amount").asString()).isEqualTo("99.00");
        assertThat(revised.at("/totals/total/amount").asString()).isEqualTo("280.67");
        assertThat(revised.get("leadTimeDays").asInt()).isEqualTo(14);
    }

    @Test
    void anAcceptedQuoteIsOnTheTimelineAndTheDealFollowsIt() {
        String deal = story.deal("taken");
        Instant before = Instant.now().minus(2, ChronoUnit.HOURS).truncatedTo(ChronoUnit.MILLIS);
        assertThat(api.get("/quotes/quote-" + story.run + "-taken?asOf=" + before)
                        .status())
                .isEqualTo(404);
        String quote = story.quote("taken", deal, "1234.56");

        assertThat(story.change(quote, "submit", Map.of()).get("status").asString())
                .isEqualTo("APPROVED");
        assertThat(story.change(quote, "send", Map.of()).get("status").asString())
                .isEqualTo("SENT");
        JsonNode accepted = story.change(quote, "accept", Map.of());

        assertThat(accepted.get("status").asString()).isEqualTo("ACCEPTED");
        assertThat(accepted.get("closedAt").asString()).isNotEmpty();
        api.readWhen(
                "/deals/" + deal, read -> read.at("/amount/amount").asString("").equals("1234.56"));
        List<String> kinds = new ArrayList<>();
        api.readWhen("/clients/" + story.client + "/timeline", page -> page.toString()
                        .contains("QUOTE_ACCEPTED"))
                .get("data")
                .forEach(entry -> kinds.add(entry.get("kind").asString()));
        assertThat(kinds)
                .contains("QUOTE_DRAFTED", "QUOTE_SUBMITTED", "QUOTE_APPROVED", "QUOTE_SENT", "DEAL_QUOTE_ACCEPTED");
        JsonNode answer = api.graphql(
                        "query($id: ID!) { quote(id: $id) { status totals { total { amount } } client { id }"
                                + " versions { number lines { description net { amount } } } } }",
                        Map.of("id", quote))
                .body();
        assertThat(answer.at("/data/quote/totals/total/amount").asString())
                .as(answer.toString())
                .isEqualTo("1234.56");
        assertThat(answer.at("/data/quote/versions/0/lines/0/net/amount").asString())
                .isEqualTo("1234.56");
    }

    @Test
    void aDealKeepsItsAmountWhenItIsToldTo() {
        String deal = story.deal("kept");
        api.send("/deals/" + deal + "/change-amount", Map.of("amount", money("5.00")));
        String quote = story.quote("kept", deal, "77.00");
        story.change(quote, "send", Map.of());
        story.change(quote, "accept", Map.of("dealFollows", false));

        JsonNode read =
                api.readWhen("/deals/" + deal, found -> found.get("version").asLong() == 2);
        assertThat(read.at("/amount/amount").asString()).isEqualTo("5.00");
    }

    @Test
    void ofQuotesThatAreAcceptedAtTheSameMomentExactlyOneWins() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (int round = 0; round < 5; round++) {
                String deal = story.deal("race" + round);
                List<String> quotes = new ArrayList<>();
                for (int i = 0; i < 4; i++) {
                    quotes.add(story.quote("race" + round + i, deal, (i + 1) + "00.00"));
                    api.send("/quotes/" + quotes.get(i) + "/send", Map.of());
                }
                CountDownLatch start = new CountDownLatch(1);
                List<Future<Api.Answer>> running = new ArrayList<>();
                for (String quote : quotes) {
                    running.add(threads.submit(() -> {
                        start.await();
                        return api.post("/quotes/" + quote + "/accept", Map.of(), Map.of());
                    }));
                }
                start.countDown();
                List<Integer> won = new ArrayList<>();
                for (int i = 0; i < 4; i++) {
                    Api.Answer answer = running.get(i).get();
                    if (answer.status() == 200) {
                        won.add(i);
                    } else {
                        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(409);
                        assertThat(answer.code()).isEqualTo("DEAL_QUOTE_ACCEPTED");
                    }
                }
                assertThat(won).hasSize(1);
                String amount = (won.get(0) + 1) + "00.00";
                api.readWhen(
                        "/deals/" + deal,
                        read -> read.at("/amount/amount").asString("").equals(amount));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aQuoteExpiresWhenItsLastDayIsOver() {
        Instant then = Instant.now().minus(10, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MILLIS);
        LocalDate last = then.atZone(ZoneOffset.UTC).toLocalDate().plusDays(3);
        Map<String, Object> past = Map.of("occurredAt", then.toString());
        String client = story.client + "-past";
        api.send("/clients", plus(past, "id", client, "kind", "ORGANISATION", "name", "Past"));
        String deal = "deal-" + story.run + "-past";
        api.send("/deals", plus(past, "id", deal, "title", "Past", "clientId", client));
        String quote = story.draft("past", deal, List.of(line("10.00", 1)), plus(past, "validUntil", last.toString()))
                .id();

        api.readWhen("/quotes/" + quote, read -> read.get("status").asString().equals("EXPIRED"));

        assertThat(refusal("/quotes/" + quote + "/send", Map.of())).isEqualTo("409 QUOTE_STATE");
        JsonNode revised =
                story.change(quote, "revise", Map.of("lines", List.of(line("11.00", 1)), "validUntil", "2100-01-01"));
        assertThat(revised.get("versionNumber").asInt()).isEqualTo(2);
    }

    @Test
    void badInputIsRefusedByCode() {
        String deal = story.deal("bad");
        List<Map<String, Object>> good = List.of(line("10.00", 1));
        api.send(
                "/price-lists",
                Map.of(
                        "id",
                        "pricelist-" + story.run + "-old",
                        "name",
                        "Old",
                        "currency",
                        "EUR",
                        "validTo",
                        "2020-12-31"));

        assertThat(draft(deal, List.of(line("10.00", -1)), Map.of())).isEqualTo("400 INVALID_QUANTITY");
        assertThat(draft(deal, List.of(line("10.00", 0)), Map.of())).isEqualTo("400 INVALID_QUANTITY");
        assertThat(draft(deal, List.of(line("10.00", 1e30)), Map.of())).isEqualTo("400 INVALID_QUANTITY");
        assertThat(draft(deal, List.of(line("10.00", 0.0000001)), Map.of())).isEqualTo("400 INVALID_QUANTITY");
        assertThat(draft(deal, List.of(line("10.00", "1")), Map.of())).isEqualTo("400 WRONG_TYPE");
        assertThat(draft(deal, List.of(line("-10.00", 1)), Map.of())).isEqualTo("400 NEGATIVE_AMOUNT");
        assertThat(draft(deal, List.of(), Map.of())).isEqualTo("400 INVALID_VALUE");
        assertThat(draft(deal, Collections.nCopies(301, good.get(0)), Map.of())).isEqualTo("400 INVALID_VALUE");
        assertThat(draft(deal, Collections.nCopies(10_000, good.get(0)), Map.of()))
                .isEqualTo("400 INVALID_VALUE");
        assertThat(draft(deal, good, Map.of("discountPercent", 101))).isEqualTo("400 INVALID_PERCENT");
        assertThat(draft(deal, good, Map.of("discountPercent", -1))).isEqualTo("400 INVALID_PERCENT");
        assertThat(draft(deal, List.of(Map.of("description", "Roof", "quantity", 1)), Map.of()))
                .isEqualTo("400 MISSING_FIELD");
        assertThat(draft(deal, List.of(line("999999999999999.99", 1_000_000_000)), Map.of()))
                .isEqualTo("422 TOTAL_TOO_LARGE");
        assertThat(draft(deal, List.of(taxed("NO-SUCH-" + story.run)), Map.of()))
                .isEqualTo("422 TAX_CODE_UNKNOWN");
        assertThat(draft(deal, good, Map.of("priceListId", "pricelist-none"))).isEqualTo("422 PRICE_LIST_UNKNOWN");
        assertThat(draft(deal, good, Map.of("priceListId", "pricelist-" + story.run + "-old")))
                .isEqualTo("422 PRICE_LIST_NOT_VALID");
        assertThat(draft(deal, good, Map.of("currency", "USD"))).isEqualTo("422 CURRENCY_DIFFERS");
        assertThat(draft(deal, good, Map.of("validUntil", "2020-01-01"))).isEqualTo("409 QUOTE_EXPIRED");
        assertThat(draft("deal-none", good, Map.of())).isEqualTo("422 DEAL_UNKNOWN");
        assertThat(refusal("/quotes/quote-none/send", Map.of())).isEqualTo("404 NOT_FOUND");
        String quote = story.quote("unsent", deal, "10.00");
        assertThat(refusal("/quotes/" + quote + "/accept", Map.of())).isEqualTo("409 QUOTE_STATE");
        assertThat(refusal("/quotes/" + quote + "/decline", Map.of())).isEqualTo("422 REASON_REQUIRED");
        api.send("/deals", Map.of("id", deal + "-alone", "title", "Alone"));
        assertThat(draft(deal + "-alone", good, Map.of())).isEqualTo("422 DEAL_WITHOUT_CLIENT");
        api.send("/deals/" + deal + "/lose", Map.of("lossReasonId", "price", "reason", "a test"));
        assertThat(draft(deal, good, Map.of())).isEqualTo("409 DEAL_CLOSED");
        assertThat(refusal("/quotes/" + quote + "/send", Map.of())).isEqualTo("409 DEAL_CLOSED");
        String other = story.deal("archived");
        api.send("/clients/" + story.client + "/archive", Map.of("reason", "gone"));
        assertThat(draft(other, good, Map.of())).isEqualTo("409 CLIENT_ARCHIVED");
        api.send("/clients/" + story.client + "/restore", Map.of());
    }

    @Test
    void theCodeOfATaxAndTheRoleOfALimitAreThereOnce() {
        tax("2020-01-01", 21);
        Map<String, Object> again = Map.of("code", story.run, "name", "VAT", "percent", 5, "validFrom", "2020-01-01");
        assertThat(refusal("/tax-rates", again)).isEqualTo("409 ALREADY_EXISTS");
        assertThat(refusal("/tax-rates", plus(again, "code", "a b"))).startsWith("400 ");
        assertThat(refusal("/discount-limits", Map.of("role", "KING", "percent", 5)))
                .startsWith("400 ");
    }

    private void tax(String from, int percent) {
        api.send("/tax-rates", Map.of("code", story.run, "name", "VAT", "percent", percent, "validFrom", from));
    }

    private static Map<String, Object> taxed(String code) {
        return plus(line("10.00", 1), "taxCode", code);
    }

    private String draft(String deal, List<?> lines, Map<String, ?> more) {
        return refusal("/quotes", story.body("bad", deal, lines, more));
    }

    private String refusal(String path, Map<String, ?> body) {
        Api.Answer answer = api.post(path, body, Map.of());
        return answer.status() + " " + answer.code();
    }

    private static Map<String, Object> plus(Map<String, Object> body, String... fields) {
        Map<String, Object> more = new HashMap<>(body);
        for (int i = 0; i < fields.length; i += 2) {
            more.put(fields[i], fields[i + 1]);
        }
        return more;
    }

    private static List<String> amounts(JsonNode parent, String... names) {
        return java.util.Arrays.stream(names)
                .map(name -> parent.get(name).get("amount").asString())
                .toList();
    }
}
