package dev.kartoteka.standalone.acceptance;

import static dev.kartoteka.standalone.acceptance.SaleStory.line;
import static dev.kartoteka.standalone.acceptance.SaleStory.money;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How much of a discount a role may give by itself, where no rule says who could approve more. */
@ExtendWith(RunningSystem.class)
class DiscountLimitsIT {

    private static final int LIMIT = 98; // above what managers give in other tests

    private final Api api;
    private final SaleStory story;

    DiscountLimitsIT(Api api) {
        this.api = api;
        this.story = new SaleStory(api);
    }

    @Test
    void moreThanTheLimitOfTheRoleIsRefusedUnderWhateverName() {
        Api manager = story.employee("manager", "MANAGER");
        api.send("/discount-limits", Map.of("role", "MANAGER", "percent", LIMIT));
        String product = story.product("panel", "100.00");

        String great = quote(manager, "great", LIMIT + 1, line("10.00", 1));
        assertThat(refusal(manager, great, "submit")).isEqualTo("422 DISCOUNT_ABOVE_LIMIT");
        assertThat(refusal(manager, great, "send")).isEqualTo("422 DISCOUNT_ABOVE_LIMIT");
        String cheap =
                quote(manager, "cheap", 0, Map.of("productId", product, "quantity", 1, "unitPrice", money("1.00")));
        assertThat(refusal(manager, cheap, "submit"))
                .as("a price below the catalogue's")
                .isEqualTo("422 DISCOUNT_ABOVE_LIMIT");

        String within = quote(manager, "within", LIMIT, line("10.00", 1));
        manager.send("/quotes/" + within + "/submit", Map.of());
        api.send("/quotes/" + great + "/submit", Map.of()); // by one whose role has no limit
    }

    private String quote(Api author, String name, int discount, Map<String, ?> line) {
        Map<String, Object> body =
                story.body(name, story.deal(name), List.of(line), Map.of("discountPercent", discount));
        return author.send("/quotes", body).id();
    }

    private static String refusal(Api as, String quote, String verb) {
        Api.Answer answer = as.post("/quotes/" + quote + "/" + verb, Map.of(), Map.of());
        return answer.status() + " " + answer.code();
    }
}
