package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Employees are told over a connection that stays open, each of what is theirs (F41, F42). */
class NotificationSubscriptionIT extends PlannerScene {

    private static final String ALL = "subscription{notificationGiven{count newest{id kind aboutId}}}";

    @Test
    void tellsEachNotificationWhenItIsGivenAndWhenItIsRead() {
        Api own = employee("subscriber");
        employee("neighbour");
        try (Subscription subscription = new Subscription(own, ALL, "")) {
            assertThat(unread(subscription).get("count").asInt()).isZero();

            dueOf("neighbour", FAR);
            String task = dueOf("subscriber", FAR);
            JsonNode given = unread(subscription);
            assertThat(given.get("count").asInt()).isEqualTo(1);
            assertThat(given.at("/newest/0/kind").asString()).isEqualTo("TASK_ASSIGNED");
            assertThat(given.at("/newest/0/aboutId").asString()).isEqualTo(task);

            String meeting = meeting("subscriber", FAR, Map.of());
            JsonNode second = unread(subscription);
            assertThat(second.get("count").asInt()).isEqualTo(2);
            assertThat(second.at("/newest/0/aboutId").asString()).isEqualTo(meeting);

            own.send("/notifications/" + given.at("/newest/0/id").asString() + "/read", Map.of());
            JsonNode left = unread(subscription);
            assertThat(left.get("count").asInt()).isEqualTo(1);
            assertThat(left.at("/newest/0/aboutId").asString()).isEqualTo(meeting);
        }
    }

    private static JsonNode unread(Subscription subscription) {
        return subscription.next().at("/data/notificationGiven");
    }
}
