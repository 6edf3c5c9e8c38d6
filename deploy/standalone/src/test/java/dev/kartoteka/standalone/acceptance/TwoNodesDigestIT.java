package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two nodes that begin the digest of the same employee at the same moment send one mail. */
@OwnSystem
class TwoNodesDigestIT extends TwoNodesScene {

    private static final int MANY = 8;

    @Test
    void eachEmployeeGetsOneMail() {
        List<String> names = new ArrayList<>();
        Instant due = Instant.now();
        for (int i = 0; i < MANY; i++) {
            String name = run + "-" + i;
            names.add(name);
            api.send("/employees", Map.of("id", "employee-" + name, "name", name, "email", name + "@example.com"));
            api.send("/employees/employee-" + name + "/set-zone", Map.of("zone", "UTC"));
            api.send("/tasks", Map.of("title", "Call", "assigneeId", "employee-" + name));
            api.readWhen(
                    "/notifications?filter[recipientId]=employee-" + name,
                    page -> page.get("data").size() == 1);
            api.awaitVisible("digests", api.send("/digests/digest-" + name + "/set", Map.of("hour", 12)));
            due = Instant.parse(
                    api.read("/digests/digest-" + name).get("nextAt").asString());
        }
        firstForgets = true; // neither leaves it to the other
        secondForgets = true;
        meetings.begin();
        try (Mailbox mailbox = new Mailbox(smtp)) {
            nodes.everybodysClock(Duration.between(Instant.now(), due));
            for (String name : names) {
                api.readWhen(
                        "/digests/digest-" + name, one -> !one.get("sentAt").isNull());
            }
            meetings.end();
            firstForgets = false;
            secondForgets = false;
            oneMoreComes();

            assertThat(meetings.met()).as("what both began at the same moment").isPositive();
            for (String name : names) {
                assertThat(mailbox.received(name + "@", 1)).as(name).hasSize(1);
            }
        }
        assertThat(recorded("DigestBegun")).hasSize(MANY).doesNotHaveDuplicates();
    }
}
