package dev.kartoteka.command.webhookdelivery;

import dev.kartoteka.command.endpoint.CommandPort;
import dev.kartoteka.command.endpoint.RequestContext;
import dev.kartoteka.command.record.CommandAnswer;
import dev.kartoteka.command.webhook.CreateWebhook;
import dev.kartoteka.platform.openapi.Described;
import dev.kartoteka.platform.privacy.RecordSecrets;
import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.platform.rights.Needs;
import dev.kartoteka.platform.rights.Rights;
import dev.kartoteka.platform.web.PageAnswer;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.webhook.WebhookId;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Makes webhooks, whose secret is answered once, and tells what became of what was sent. */
@RestController
class WebhookRestController {

    private static final String PATH = "/api/v1/webhooks";

    private final CommandPort commands;
    private final Addresses addresses;
    private final RecordSecrets secrets;
    private final Deliveries deliveries;

    WebhookRestController(CommandPort commands, Addresses addresses, RecordSecrets secrets, Deliveries deliveries) {
        this.commands = commands;
        this.addresses = addresses;
        this.secrets = secrets;
        this.deliveries = deliveries;
    }

    @PostMapping(path = PATH, consumes = MediaType.APPLICATION_JSON_VALUE)
    @Needs("webhooks:write")
    @Described(
            summary = "Tell another program of events; the secret that signs them is answered this once",
            tag = "webhooks",
            body = NewWebhook.class,
            answer = Made.class,
            status = 201)
    ResponseEntity<Made> create(@RequestHeader HttpHeaders headers, @RequestBody NewWebhook wanted) {
        if (wanted.url() == null
                || wanted.eventTypes() == null
                || wanted.eventTypes().stream().anyMatch(Objects::isNull)) {
            throw new Refusal(FailureCode.MISSING_FIELD, "url and eventTypes are required");
        }
        WebhookId id = WebhookId.random();
        CreateWebhook command = new CreateWebhook(id, wanted.url(), wanted.eventTypes(), wanted.description());
        requireOutside(command.url());
        CommandAnswer answer = commands.create(Rights.WEBHOOKS, command, RequestContext.of(headers, "REST"));
        return ResponseEntity.created(URI.create(PATH + "/" + id.value()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(new Made(
                        id.value(), answer.version(), Signatures.shown(secrets.of(id.value(), DeliveryRun.SECRET))));
    }

    @GetMapping(PATH + "/{id}/deliveries")
    @Needs("webhooks:read")
    @Described(
            summary = "What was sent to a webhook and what became of it, newest first",
            tag = "webhooks",
            answer = Delivery.class,
            page = true,
            parameters = {"limit", "cursor"},
            ownParameters = {"status: PENDING, DELIVERED, PARKED, SKIPPED or CANCELLED"})
    PageAnswer<Delivery> deliveries(HttpServletRequest request, @PathVariable String id) {
        DeliveryQuestion question = DeliveryQuestion.of(request);
        @Nullable
        Delivery after = question.cursor() == null
                ? null
                : deliveries
                        .find(question.cursor())
                        .orElseThrow(
                                () -> new Refusal(FailureCode.INVALID_CURSOR, FailureCode.INVALID_CURSOR.meaning()));
        List<Delivery> found = deliveries.list(id, question.status(), after, question.limit() + 1);
        List<Delivery> page = found.subList(0, Math.min(question.limit(), found.size()));
        return PageAnswer.of(
                List.copyOf(page),
                page.size() < found.size() ? page.get(page.size() - 1).id() : null);
    }

    private void requireOutside(String url) {
        try {
            addresses.resolve(URI.create(url).getHost());
        } catch (Addresses.AddressRefused e) {
            throw new Refusal(FailureCode.ADDRESS_REFUSED, FailureCode.ADDRESS_REFUSED.meaning());
        } catch (UnknownHostException e) {
            throw new Refusal(FailureCode.ADDRESS_REFUSED, "Nobody knows where this name leads");
        }
    }

    /**
     * What a webhook is wanted for.
     *
     * @param url where events are sent, by POST
     * @param eventTypes names of events such as DealWon, or {@code *} for all
     */
    record NewWebhook(
            String url, List<String> eventTypes, @Nullable String description) {}

    /**
     * A webhook that was made.
     *
     * @param secret by which its receiver knows that events come from here; see Standard Webhooks
     */
    record Made(String id, long version, String secret) {}
}
