package dev.kartoteka.command.outbox;

import dev.kartoteka.command.message.DeliveryStatus;
import dev.kartoteka.command.message.ReportDelivery;
import dev.kartoteka.command.policy.SystemCommands;
import dev.kartoteka.command.subject.WithdrawConsent;
import dev.kartoteka.command.webhookdelivery.Signatures;
import dev.kartoteka.platform.openapi.Described;
import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.platform.rights.Needs;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.message.MessageId;
import dev.kartoteka.shared.subject.SubjectId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.axonframework.eventhandling.GenericEventMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What comes back of messages from those who do not log in: persons who have had enough, and providers who report. */
@RestController
class MessageLinksRestController {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final Unsubscribing unsubscribing;
    private final SmsSettings sms;
    private final SystemCommands commands;

    MessageLinksRestController(Unsubscribing unsubscribing, SmsSettings sms, SystemCommands commands) {
        this.unsubscribing = unsubscribing;
        this.sms = sms;
        this.commands = commands;
    }

    /** As RFC 8058 has it: mail programs post there when their user asks to. */
    @PostMapping(Unsubscribing.PATH + "{token}")
    @Needs(Needs.NOTHING)
    @Described(
            summary = "End messages for the purpose of the one whose link this is; nobody need log in",
            tag = "messages",
            status = 204)
    ResponseEntity<Void> unsubscribe(@PathVariable String token) {
        OutgoingMessage message = unsubscribing.message(token).orElseThrow(MessageLinksRestController::unknown);
        String purpose = message.said().purpose();
        if (purpose == null) {
            throw unknown();
        }
        answer(commands.send(
                new WithdrawConsent(new SubjectId(message.personId()), purpose),
                "unsubscribe",
                message.id() + "@unsubscribe",
                "Unsubscribed by the link in " + message.id()));
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/api/v1/messages/{id}/delivery-report")
    @Needs(Needs.NOTHING)
    @Described(
            summary = "What became of an SMS, told by its provider and signed as Standard Webhooks has it",
            tag = "messages",
            body = Report.class,
            status = 204)
    ResponseEntity<Void> report(
            @PathVariable String id,
            @RequestHeader(name = "webhook-id", required = false) @Nullable String reportId,
            @RequestHeader(name = "webhook-timestamp", required = false) @Nullable String seconds,
            @RequestHeader(name = "webhook-signature", required = false) @Nullable String signature,
            @RequestBody String body) {
        requireSigned(reportId, seconds, signature, body);
        Report report;
        try {
            report = JSON.readValue(body, Report.class);
        } catch (JacksonException e) {
            throw new Refusal(FailureCode.INVALID_VALUE, "status is DELIVERED or UNDELIVERED");
        }
        if (report.status() == null) {
            throw new Refusal(FailureCode.MISSING_FIELD, "status is required");
        }
        answer(commands.send(
                new ReportDelivery(new MessageId(id), report.status()), "sms-provider", reportId + "", null));
        return ResponseEntity.noContent().build();
    }

    private void requireSigned(
            @Nullable String reportId, @Nullable String seconds, @Nullable String signature, String body) {
        if (sms.secret().isBlank() || reportId == null || signature == null || !isFresh(seconds)) {
            throw unsigned();
        }
        String wanted = Signatures.sign(
                sms.secret().getBytes(StandardCharsets.UTF_8), reportId, Long.parseLong(String.valueOf(seconds)), body);
        if (!MessageDigest.isEqual(
                wanted.getBytes(StandardCharsets.UTF_8), signature.getBytes(StandardCharsets.UTF_8))) {
            throw unsigned();
        }
    }

    private static boolean isFresh(@Nullable String seconds) {
        if (seconds == null || !seconds.matches("\\d{1,11}")) {
            return false;
        }
        Instant told = Instant.ofEpochSecond(Long.parseLong(seconds));
        return Duration.between(told, GenericEventMessage.clock.instant()).abs().compareTo(FRESH) <= 0;
    }

    private static void answer(Optional<FailureCode> refusal) {
        refusal.ifPresent(code -> {
            throw new Refusal(code, code.meaning());
        });
    }

    private static Refusal unsigned() {
        return new Refusal(FailureCode.UNAUTHENTICATED, "The report is not signed by the secret that was agreed");
    }

    private static Refusal unknown() {
        return new Refusal(FailureCode.NOT_FOUND, FailureCode.NOT_FOUND.meaning());
    }

    /**
     * What a provider reports.
     *
     * @param status DELIVERED or UNDELIVERED
     */
    record Report(@Nullable DeliveryStatus status) {}
}
