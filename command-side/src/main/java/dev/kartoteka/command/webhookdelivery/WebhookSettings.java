package dev.kartoteka.command.webhookdelivery;

import java.time.Duration;

/**
 * How webhooks are sent.
 *
 * @param attempts after so many a delivery is parked
 * @param firstRetry the pause after the first try; each further one is five times as long
 * @param timeout of one try, all in all
 * @param keep how long it is told what became of a delivery
 */
record WebhookSettings(int attempts, Duration firstRetry, Duration timeout, Duration keep) {}
