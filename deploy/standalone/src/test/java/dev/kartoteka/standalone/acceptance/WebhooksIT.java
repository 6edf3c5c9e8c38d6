package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.kartoteka.standalone.acceptance.WebhookReceiver.Received;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** Webhooks against a receiver that is told how to behave. Of this machine's addresses only the receiver's is allowed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WebhooksIT {

    private final RunningSystem.Started system = RunningSystem.startAnother(
            context -> {},
            "--kartoteka.webhooks.allowed-networks=" + WebhookReceiver.ADDRESS + "/32",
            "--kartoteka.webhooks.interval=PT0.1S",
            "--kartoteka.webhooks.first-retry=PT0.2S",
            "--kartoteka.webhooks.timeout=PT1S",
            "--kartoteka.webhooks.attempts=3");
    private final Api api = system.api;

    @SuppressWarnings("NullAway.Init") // before the first test
    private WebhookReceiver receiver;

    @BeforeAll
    void listen() throws IOException {
        receiver = new WebhookReceiver();
    }

    @AfterAll
    void stop() throws IOException {
        receiver.close();
        system.close();
    }

    @Test
    void anEventIsSentSignedAndAsTheAuditShowsIt() throws Exception {
        JsonNode made = webhook("signed", "ClientRegistered", "ClientRenamed");
        String client = client();
        api.send("/clients/" + client + "/rename", Map.of("name", "Signed Ltd"));

        List<Received> both = receiver.await("/signed", 2);

        Received first = both.get(0);
        JsonNode data = first.json().get("data");
        assertThat(first.json().get("type").asString()).isEqualTo("ClientRegistered");
        assertThat(data.get("recordId").asString()).isEqualTo(client);
        assertThat(data.at("/payload/name").asString()).isEqualTo("Webhook client");
        assertThat(both.get(1).json().at("/data/sequence").asInt()).isEqualTo(1);
        assertThat(first.header("webhook-signature"))
                .isEqualTo(signature(made.get("secret").asString(), first));
        api.awaitWholeHistory();
        JsonNode audit = api.read("/audit/events?subject=" + client).get("data");
        for (String field : List.of("eventId", "type", "revision", "occurredAt", "recordedAt", "metadata", "payload")) {
            assertThat(data.get(field)).as(field).isEqualTo(audit.get(0).get(field));
        }
        JsonNode told = deliveries(made, "DELIVERED", 2);
        assertThat(told.get(0).get("id").asString()).isEqualTo(both.get(1).header("webhook-id"));
        assertThat(told.get(0).at("/attempts/0/outcome").asString()).isEqualTo("204");
        assertThat(told.toString()).doesNotContain("Webhook client", "Signed Ltd");
    }

    @Test
    void aFailingDeliveryHoldsBackItsOwnRecordOnlyAndIsTriedAgain() {
        String held = client();
        receiver.answer(
                "/order", request -> request.body().contains(held) && receiver.count("/order", held) < 3 ? 500 : 200);
        JsonNode made = webhook("order", "ClientTagged");
        for (String tag : List.of("a", "b", "c")) {
            api.send("/clients/" + held + "/tag", Map.of("tags", List.of(tag)));
        }
        String other = client();
        api.send("/clients/" + other + "/tag", Map.of("tags", List.of("z")));

        List<Received> all = receiver.await("/order", 6);

        List<String> ofHeld = all.stream()
                .filter(one -> one.body().contains(held))
                .map(one -> one.json().at("/data/sequence").asString())
                .toList();
        assertThat(ofHeld).containsExactly("1", "1", "1", "2", "3");
        assertThat(all.stream().map(one -> one.body().contains(other)).toList().indexOf(true))
                .isLessThan(5);
        List<Received> same =
                all.stream().filter(one -> one.body().contains("\"a\"")).toList();
        assertThat(same.stream().map(one -> one.header("webhook-id")).distinct())
                .hasSize(1);
        assertThat(deliveries(made, "DELIVERED", 4)).isNotEmpty();
    }

    @Test
    void aDeliveryIsParkedAfterSoManyTriesAndSentAgainByHand() {
        receiver.answer("/parked", request -> 503);
        JsonNode made = webhook("parked", "ClientArchived");
        String client = client();
        api.send("/clients/" + client + "/archive", Map.of("reason", "a test"));

        JsonNode parked = deliveries(made, "PARKED", 1).get(0);
        assertThat(parked.get("tried").asInt()).isEqualTo(3);
        assertThat(parked.at("/attempts/2/outcome").asString()).isEqualTo("503");

        receiver.answer("/parked", request -> 200);
        api.send(
                path(made) + "/redeliver", Map.of("deliveryId", parked.get("id").asString()));
        assertThat(deliveries(made, "DELIVERED", 1).get(0).get("id")).isEqualTo(parked.get("id"));
    }

    @Test
    void oneThatNeverAnswersAndOneThatRedirectsKeepNobodyElseWaiting() {
        receiver.answer("/silent", request -> WebhookReceiver.NEVER);
        receiver.answer("/redirect", request -> 302);
        JsonNode silent = webhook("silent", "ClientRegistered");
        JsonNode redirect = webhook("redirect", "ClientRegistered");
        webhook("prompt", "ClientRegistered");
        String client = client();

        receiver.await("/prompt", 1);
        assertThat(deliveries(silent, "PARKED", 1).at("/0/attempts/0/outcome").asString())
                .isEqualTo("TIMEOUT");
        assertThat(deliveries(redirect, "PARKED", 1).at("/0/attempts/0/outcome").asString())
                .isEqualTo("302");
        assertThat(receiver.count("/elsewhere", client)).isZero();
        api.send(path(silent) + "/delete", Map.of());
        api.send(path(redirect) + "/delete", Map.of());
    }

    @Test
    void whatHappensWhileDisabledIsNotToldAndADeletedOneIsToldNothing() {
        JsonNode made = webhook("switched", "ClientRestored");
        String client = client();
        api.send(path(made) + "/disable", Map.of());
        restore(client);
        api.send(path(made) + "/enable", Map.of());
        restore(client);

        Received only = receiver.await("/switched", 1).get(0);
        assertThat(only.json().at("/data/sequence").asInt()).isEqualTo(4);
        api.send(path(made) + "/delete", Map.of());
        restore(client);
        JsonNode later = webhook("later", "ClientRestored");
        restore(client);
        receiver.await("/later", 1);
        assertThat(receiver.count("/switched", client)).isEqualTo(1);
        assertThat(api.post(path(made) + "/enable", Map.of(), Map.of()).code()).isEqualTo("WEBHOOK_DELETED");
        assertThat(deliveries(later, "DELIVERED", 1).size()).isEqualTo(1);
    }

    @Test
    void whatWasErasedMeanwhileIsNotSent() {
        receiver.answer("/erased", request -> 500);
        JsonNode made = webhook("erased", "ClientRenamed");
        String client = client();
        api.send(path(made) + "/disable", Map.of());
        api.send(path(made) + "/enable", Map.of());
        api.send("/clients/" + client + "/rename", Map.of("name", "Somebody to forget"));
        JsonNode parked = deliveries(made, "PARKED", 1).get(0);
        api.send("/subjects/" + client + "/erase", Map.of("reason", "asked for"));
        api.readWhen(
                "/subjects/subject-" + client,
                subject -> !subject.path("erasureCompletedAt").asString("").isEmpty());
        long before = receiver.count("/erased", client);

        api.send(
                path(made) + "/redeliver", Map.of("deliveryId", parked.get("id").asString()));

        deliveries(made, "SKIPPED", 1);
        assertThat(receiver.count("/erased", client)).isEqualTo(before);
    }

    @Test
    void anAddressInsideIsRefusedHoweverItIsWritten() {
        for (String host : List.of(
                "127.0.0.1",
                "localhost",
                "127.1",
                "2130706433",
                "0177.0.0.1",
                "0x7f.0.0.1",
                "0.0.0.0",
                "10.1.2.3",
                "172.31.0.1",
                "192.168.1.1",
                "100.64.0.1",
                "169.254.169.254",
                "[::1]",
                "[::]",
                "[::ffff:127.0.0.1]",
                "[::ffff:a9fe:a9fe]",
                "[64:ff9b::7f00:1]",
                "[fe80::1]",
                "[fd00:ec2::254]",
                "no-such-host.invalid")) {
            Api.Answer answer = create("http://" + host + ":8080/hook", "DealWon");
            assertThat(answer.status()).as(host).isIn(400, 422);
            assertThat(answer.code()).as(host).isIn("ADDRESS_REFUSED", "INVALID_VALUE");
        }
        for (String wrong : List.of("ftp://example.com/", "http://user:word@example.com/", "/hook", "http://", "x y")) {
            assertThat(create(wrong, "DealWon").code()).as(wrong).isIn("INVALID_VALUE", "INVALID_TEXT");
        }
        assertThat(create(receiver.url("/x"), "NoSuchEvent").code()).isEqualTo("EVENT_TYPE_UNKNOWN");
        assertThat(create(receiver.url("/x"), "ApiKeyCreated").code()).isEqualTo("EVENT_TYPE_UNKNOWN");
        assertThat(api.read("/webhooks?filter[url][contains]=8080").get("data")).isEmpty();
    }

    private void restore(String client) {
        api.send("/clients/" + client + "/archive", Map.of("reason", "a test"));
        api.send("/clients/" + client + "/restore", Map.of());
    }

    private JsonNode webhook(String path, String... eventTypes) {
        Api.Answer made = create(receiver.url("/" + path), eventTypes);
        assertThat(made.status()).as(made.response().body()).isEqualTo(201);
        return made.body();
    }

    private Api.Answer create(String url, String... eventTypes) {
        return api.post("/webhooks", Map.of("url", url, "eventTypes", List.of(eventTypes)), Map.of());
    }

    private static String path(JsonNode webhook) {
        return "/webhooks/" + webhook.get("id").asString();
    }

    private String client() {
        return api.send("/clients", Map.of("kind", "INDIVIDUAL", "name", "Webhook client"))
                .id();
    }

    /** So many deliveries of a status, as soon as there are. */
    private JsonNode deliveries(JsonNode webhook, String status, int count) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> api.getFromCommands(path(webhook) + "/deliveries?status=" + status)
                                .body()
                                .get("data"),
                        found -> found.size() == count);
    }

    /** Worked out by the specification, not by the code under test. */
    private static String signature(String secret, Received received) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
        List<String> signed = new ArrayList<>(
                List.of(received.header("webhook-id"), received.header("webhook-timestamp"), received.body()));
        byte[] signature = mac.doFinal(String.join(".", signed).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return "v1," + Base64.getEncoder().encodeToString(signature);
    }
}
