package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.standalone.process.SteeredSystem;
import dev.kartoteka.standalone.process.SystemProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * A rule's SMS (F80, F82): it waits for the end of the night, goes to those who agreed and have not changed their mind, once, and
 * what the provider says of it is on the timeline.
 */
@OwnSystem
class RuleSmsIT {

    private static final ZoneId RIGA = ZoneId.of("Europe/Riga");
    private static final String OWNER = "employee-sms";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @Test
    void goesInTheMorningToThoseWhoAgreedAndItsDeliveryIsTold() throws Exception {
        Path clock = directory.resolve("clock");
        Path data = directory.resolve("data");
        LocalDate day = LocalDate.now(RIGA).plusDays(2);
        Instant night = day.atTime(23, 0).atZone(RIGA).toInstant();
        Instant morning = day.plusDays(1).atTime(8, 0).atZone(RIGA).toInstant();
        SteeredSystem.setAsTheComputer(clock); // by whose clock employees are let in
        try (WebhookReceiver provider = new WebhookReceiver();
                SystemProcess system = start(data, clock, provider)) {
            provider.answer("/sms", request -> 202);
            Api api = new Api(Http.withToken(system.token()), system.address(), system.address(), "");
            SteeredSystem.set(clock, night);
            rule(api);
            agreed(api, "client-glad");
            agreed(api, "client-fickle");
            client(api, "client-unasked");
            for (String client : List.of("client-glad", "client-fickle", "client-unasked")) {
                api.send(
                        "/interactions",
                        Map.of("clientId", client, "kind", "CALL", "direction", "INBOUND", "subject", "Asks"));
            }

            api.readWhen(
                    "/messages?filter[waitingFor]=QUIET_HOURS",
                    page -> page.get("data").size() == 3);
            api.send("/subjects/client-fickle/withdraw-consent", Map.of("purpose", "NEWS"));
            assertThat(provider.count("/sms", "")).as("in the night").isZero();

            SteeredSystem.set(clock, morning);
            for (String client : List.of("client-fickle", "client-unasked")) {
                JsonNode parked = messageWhen(api, client, "PARKED");
                assertThat(parked.get("lastOutcome").asString()).as(client).isEqualTo("NO_CONSENT");
            }
            JsonNode sent = messageWhen(api, "client-glad", "SENT");
            String id = sent.get("id").asString();
            assertThat(provider.await("/sms", 1)).hasSize(1).allSatisfy(sms -> {
                assertThat(sms.header("idempotency-key")).isEqualTo(id);
                assertThat(sms.json().get("to").asString()).isEqualTo("+37120000000");
                assertThat(sms.json().get("text").asString()).isEqualTo("Thanks for your call, client-glad");
            });
            assertThat(Instant.parse(sent.get("sentAt").asString())).isAfterOrEqualTo(morning);

            assertThat(reported(api, id, morning)).isEqualTo(204);
            api.readWhen(
                    "/messages/" + id,
                    message -> message.get("delivery").asString("").equals("DELIVERED"));
            api.readWhen(
                    "/clients/client-glad/timeline",
                    timeline ->
                            List.of("The message was sent.", "The provider says of the message: DELIVERED.").stream()
                                    .allMatch(timeline.toString()::contains));
            JsonNode logged = api.readWhen(
                    "/interactions?filter[clientId]=client-glad&filter[kind]=MESSAGE",
                    page -> page.get("data").size() == 1);
            assertThat(logged.at("/data/0/direction").asString()).isEqualTo("OUTBOUND");
            assertThat(logged.at("/data/0/actorId").asString()).isEqualTo("rule-sms");
            assertThat(provider.count("/sms", ""))
                    .as("once, and to nobody else")
                    .isEqualTo(1);
        } finally {
            SystemProcess.endDatabaseLeftIn(data);
        }
    }

    private static SystemProcess start(Path data, Path clock, WebhookReceiver provider) throws IOException {
        return SteeredSystem.start(
                        data,
                        clock,
                        "--kartoteka.zone=" + RIGA,
                        "--kartoteka.messages.quiet-hours=21:00-08:00",
                        "--kartoteka.messages.public-url=https://crm.example.com/",
                        "--kartoteka.messages.sms.url=" + provider.url("/sms"),
                        "--kartoteka.messages.sms.token=let-me-in",
                        "--kartoteka.messages.sms.secret=" + MailSystem.SECRET,
                        "--kartoteka.webhooks.allowed-networks=" + WebhookReceiver.ADDRESS + "/32")
                .awaitReady()
                .loggedIn();
    }

    private static void rule(Api api) {
        api.send("/employees", Map.of("id", OWNER, "name", "Olga"));
        Map<String, Object> body = Map.of(
                "clientId", "= client.id",
                "channel", "SMS",
                "purpose", "NEWS",
                "text", "= 'Thanks for your call, ' + client.id");
        api.send(
                "/rules",
                Map.of(
                        "id",
                        "rule-sms",
                        "name",
                        "Thanks for the call",
                        "ownerId",
                        OWNER,
                        "trigger",
                        Map.of("event", "InteractionLogged"),
                        "condition",
                        "event.kind == 'CALL'",
                        "actions",
                        List.of(RuleScene.action("messages", null, body))));
        api.send("/rules/rule-sms/switch-on", Map.of());
    }

    private static void agreed(Api api, String id) {
        client(api, id);
        api.send("/subjects/" + id + "/give-consent", Map.of("purpose", "NEWS"));
    }

    private static void client(Api api, String id) {
        api.send("/clients", Map.of("id", id, "kind", "INDIVIDUAL", "name", id, "phone", "+371 2000 0000"));
    }

    private static JsonNode messageWhen(Api api, String client, String state) {
        return api.readWhen(
                        "/messages?filter[clientId]=" + client,
                        page -> page.at("/data/0/state").asString("").equals(state))
                .at("/data/0");
    }

    private static int reported(Api api, String id, Instant at) {
        String body = "{\"status\":\"DELIVERED\"}";
        return MessageBodies.posted(
                api, "/api/v1/messages/" + id + "/delivery-report", body, Signing.headers(MailSystem.SECRET, at, body));
    }
}
