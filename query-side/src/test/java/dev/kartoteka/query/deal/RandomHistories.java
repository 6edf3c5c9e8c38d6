package dev.kartoteka.query.deal;

import static dev.kartoteka.query.deal.DealEvents.EUR;
import static dev.kartoteka.query.deal.DealEvents.amount;
import static dev.kartoteka.query.deal.DealEvents.back;
import static dev.kartoteka.query.deal.DealEvents.forward;
import static dev.kartoteka.query.deal.DealEvents.lost;
import static dev.kartoteka.query.deal.DealEvents.opened;
import static dev.kartoteka.query.deal.DealEvents.reopened;
import static dev.kartoteka.query.deal.DealEvents.won;
import static dev.kartoteka.query.deal.Histories.day;

import dev.kartoteka.shared.deal.DealEvent;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Histories that the rules of deals allow: moves, amounts, wins, losses and reopenings in any order, in two currencies. */
public final class RandomHistories {

    private static final List<String> STAGES = List.of("s1", "s2", "s3");
    private static final List<String> REASONS = List.of("price", "timing");
    private static final int DAYS = 60;

    private RandomHistories() {}

    public static Arbitrary<Histories> histories() {
        return Arbitraries.randoms().map(RandomHistories::history);
    }

    /** Moments within the histories, some of them at which something occurs. */
    public static Arbitrary<Instant> moments() {
        return Arbitraries.integers().between(-1, DAYS * 2 + 1).map(RandomHistories::at);
    }

    private static Histories history(Random random) {
        Histories histories = new Histories();
        int deals = random.nextInt(12);
        for (int number = 0; number < deals; number++) {
            addDeal("deal-" + number, histories, random);
        }
        return histories;
    }

    private static void addDeal(String id, Histories histories, Random random) {
        int time = random.nextInt(DAYS);
        String stage = anyOf(STAGES, random);
        String currency = random.nextInt(4) == 0 ? "JPY" : EUR;
        boolean open = true;
        String money = random.nextInt(5) == 0 ? null : anyAmount(random, currency);
        histories.add(at(time), opened(id, stage, money, currency));
        int events = random.nextInt(8);
        for (int number = 0; number < events; number++) {
            time += random.nextInt(12);
            DealEvent event = next(id, stage, open, random);
            histories.add(at(time), event);
            Deal deal = last(id, histories);
            stage = deal.stageId();
            open = deal.open();
        }
    }

    private static DealEvent next(String id, String stage, boolean open, Random random) {
        if (!open) {
            return reopened(id, anyOf(STAGES, random));
        }
        int kind = random.nextInt(6);
        if (kind == 0) {
            return won(id, stage, anyAmount(random, EUR));
        }
        if (kind == 1) {
            return lost(id, stage, anyOf(REASONS, random));
        }
        String to = anyOf(STAGES, random);
        if (kind == 2 || to.equals(stage)) {
            return amount(id, anyAmount(random, EUR));
        }
        return STAGES.indexOf(to) > STAGES.indexOf(stage) ? forward(id, stage, to) : back(id, stage, to);
    }

    private static Deal last(String id, Histories histories) {
        return histories.asOf(Histories.EVER).stream()
                .filter(deal -> deal.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String anyAmount(Random random, String currency) {
        String whole = String.valueOf(random.nextInt(5_000));
        return currency.equals(EUR) ? whole + "." + (10 + random.nextInt(90)) : whole;
    }

    private static String anyOf(List<String> texts, Random random) {
        return texts.get(random.nextInt(texts.size()));
    }

    private static Instant at(int halfDays) {
        return day("01-01").plusSeconds(halfDays * 43_200L);
    }
}
