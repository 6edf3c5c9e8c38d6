package dev.kartoteka.command.webhookdelivery;

import dev.kartoteka.command.webhookdelivery.Delivery.Attempt;
import dev.kartoteka.platform.privacy.RecordSecrets;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import org.axonframework.eventhandling.GenericEventMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sends what is due: the events of one record one after the other, those of different records beside each other. */
@Component
class DeliveryRun implements DisposableBean {

    static final String SECRET = "standard-webhooks";

    private static final Logger logger = LoggerFactory.getLogger(DeliveryRun.class);
    private static final int LOOKED_AT = 100;
    private static final int THREADS = 16;

    /** So many at once to one webhook, so that one which never answers leaves threads to the others. */
    private static final int EACH = 4;

    /** Twice as long may have passed before another process takes a delivery over. */
    private static final int LEASE_FACTOR = 2;

    private static final int FACTOR = 5;

    private final Targets targets;
    private final Deliveries deliveries;
    private final Messages messages;
    private final RecordSecrets secrets;
    private final Post post;
    private final WebhookSettings settings;
    private final Map<String, Semaphore> busy = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, task -> {
        Thread daemon = new Thread(task, "webhook-delivery");
        daemon.setDaemon(true);
        return daemon;
    });

    DeliveryRun(
            Targets targets,
            Deliveries deliveries,
            Messages messages,
            RecordSecrets secrets,
            Post post,
            WebhookSettings settings) {
        this.targets = targets;
        this.deliveries = deliveries;
        this.messages = messages;
        this.secrets = secrets;
        this.post = post;
        this.settings = settings;
    }

    @Scheduled(fixedDelayString = "${kartoteka.webhooks.interval}")
    void sendWhatIsDue() {
        try {
            targets.all().stream().filter(Target::enabled).forEach(this::sendWhatIsDue);
        } catch (RuntimeException e) {
            logger.warn("Webhooks wait, since a store does not answer: {}", e.toString());
        }
    }

    @Scheduled(fixedDelayString = "PT1H")
    void forgetOldOnes() {
        deliveries.forgetBefore(now().minus(settings.keep()));
    }

    private void sendWhatIsDue(Target target) {
        Semaphore places = busy.computeIfAbsent(target.webhookId(), id -> new Semaphore(EACH));
        Instant now = now();
        for (Delivery delivery : deliveries.due(target.webhookId(), now, LOOKED_AT)) {
            Delivery first =
                    deliveries.first(delivery.webhookId(), delivery.recordId()).orElse(delivery);
            if (first.sequence() < delivery.sequence()) {
                Instant next = first.nextAttemptAt();
                deliveries.hold(delivery, next == null || next.isBefore(now) ? now.plus(settings.timeout()) : next);
                continue;
            }
            if (!places.tryAcquire()) {
                return;
            }
            if (!start(target, delivery, places)) {
                places.release();
            }
        }
    }

    private boolean start(Target target, Delivery delivery, Semaphore places) {
        if (!claimed(delivery)) {
            return false;
        }
        try {
            threads.execute(() -> {
                try {
                    sendAllOf(target, delivery);
                } catch (RuntimeException e) {
                    // the lease runs out, and it is tried again
                    logger.warn("Delivery {} waits, since a store does not answer: {}", delivery.id(), e.toString());
                } finally {
                    places.release();
                }
            });
            return true;
        } catch (RejectedExecutionException e) {
            return false; // the process ends; the lease runs out
        }
    }

    /** This one, and those of its record behind it as long as they are taken. */
    private void sendAllOf(Target target, Delivery delivery) {
        Optional<Delivery> next = Optional.of(delivery);
        while (next.isPresent() && !Thread.currentThread().isInterrupted() && send(target, next.get())) {
            next = deliveries
                    .first(delivery.webhookId(), delivery.recordId())
                    .filter(ready -> targets.all().contains(target))
                    .filter(this::claimed);
        }
    }

    /** Whether those behind it may be sent. */
    private boolean send(Target target, Delivery delivery) {
        Optional<String> body = messages.body(delivery);
        if (body.isEmpty()) {
            deliveries.end(delivery, Delivery.SKIPPED, null);
            return true;
        }
        Instant at = now();
        long begun = System.nanoTime();
        String outcome = post(target, delivery, body.get(), at);
        Attempt attempt = new Attempt(
                at, outcome, Duration.ofNanos(System.nanoTime() - begun).toMillis());
        if (outcome.startsWith("2")) {
            deliveries.end(delivery, Delivery.DELIVERED, attempt);
            return true;
        }
        if (delivery.tried() + 1 >= settings.attempts()) {
            deliveries.end(delivery, Delivery.PARKED, attempt);
            logger.warn("Delivery {} to {} is parked: {}", delivery.id(), delivery.webhookId(), outcome);
            return true;
        }
        deliveries.again(delivery, now().plus(pause(delivery.tried())), attempt);
        return false;
    }

    private String post(Target target, Delivery delivery, String body, Instant at) {
        byte[] secret = secrets.of(target.webhookId(), SECRET);
        return post.send(
                URI.create(target.url()),
                Map.of(
                        "webhook-id",
                        delivery.id(),
                        "webhook-timestamp",
                        Long.toString(at.getEpochSecond()),
                        "webhook-signature",
                        Signatures.sign(secret, delivery.id(), at.getEpochSecond(), body)),
                body);
    }

    private boolean claimed(Delivery delivery) {
        return deliveries.claim(delivery, now(), settings.timeout().multipliedBy(LEASE_FACTOR));
    }

    /** Five times as long after each try. */
    private Duration pause(int tried) {
        return settings.firstRetry().multipliedBy((long) Math.pow(FACTOR, tried));
    }

    private static Instant now() {
        return GenericEventMessage.clock.instant();
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }
}
