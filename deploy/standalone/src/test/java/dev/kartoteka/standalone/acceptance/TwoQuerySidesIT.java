package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each query side tells its subscribers what any of them projected. */
@ExtendWith(RunningSystem.class)
class TwoQuerySidesIT {

    /** Enough for every segment of the projection to have some, whoever works on it. */
    private static final int DEALS = 12;

    private final QuerySides querySides;
    private final Api api;

    TwoQuerySidesIT(QuerySides querySides) {
        this.querySides = querySides;
        this.api = querySides.each().get(0);
    }

    @BeforeEach
    void needTwo() {
        Assumptions.assumeTrue(
                querySides.each().size() > 1,
                "Skipped: needs two query sides; give them as the second and third address of "
                        + RunningSystem.BASE_URL);
    }

    /** A deal is projected by one of them, so the others learn of it only by following the events. */
    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void subscribersOfEachHearOfEveryDeal() {
        for (int i = 0; i < DEALS; i++) {
            Api.Done deal = api.send("/deals", Map.of("title", "Before"));
            querySides.each().forEach(side -> side.awaitVisible("deals", deal));
            List<Subscription> subscriptions = subscribe(deal.id());
            subscriptions.forEach(
                    subscription -> assertThat(title(subscription)).isEqualTo("Before"));

            api.send("/deals/" + deal.id() + "/rename", Map.of("title", "After"));

            subscriptions.forEach(
                    subscription -> assertThat(title(subscription)).isEqualTo("After"));
            subscriptions.forEach(Subscription::close);
        }
    }

    private List<Subscription> subscribe(String deal) {
        List<Subscription> subscriptions = new ArrayList<>();
        querySides
                .each()
                .forEach(side -> subscriptions.add(
                        new Subscription(side, "subscription($id:ID!){dealChanged(id:$id){title}}", deal)));
        return subscriptions;
    }

    private static String title(Subscription subscription) {
        return subscription.next().at("/data/dealChanged/title").asString();
    }
}
