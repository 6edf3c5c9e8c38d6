package dev.kartoteka.query.deal;

import dev.kartoteka.shared.deal.DealAmountChanged;
import dev.kartoteka.shared.deal.DealLost;
import dev.kartoteka.shared.deal.DealOpened;
import dev.kartoteka.shared.deal.DealReopened;
import dev.kartoteka.shared.deal.DealStageChanged;
import dev.kartoteka.shared.deal.DealWon;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Deal events with only what a test is about; everything else is the same each time. */
public final class DealEvents {

    public static final String PIPELINE = "pipeline-1";
    public static final String CLIENT = "client-1";
    public static final String OWNER = "employee-owner";
    public static final String EUR = "EUR";

    private DealEvents() {}

    public static DealOpened opened(String id, String stage, @Nullable String amount) {
        return opened(id, stage, amount, EUR);
    }

    public static DealOpened opened(String id, String stage, @Nullable String amount, String currency) {
        return new DealOpened(
                id,
                CLIENT,
                "Title of " + id,
                PIPELINE,
                stage,
                amount == null ? null : new BigDecimal(amount),
                amount == null ? null : currency,
                null,
                OWNER,
                null,
                List.of());
    }

    public static DealStageChanged forward(String id, String from, String to) {
        return new DealStageChanged(id, CLIENT, PIPELINE, from, to, StageVisit.FORWARD);
    }

    public static DealStageChanged back(String id, String from, String to) {
        return new DealStageChanged(id, CLIENT, PIPELINE, from, to, StageVisit.BACK);
    }

    public static DealAmountChanged amount(String id, String amount) {
        return new DealAmountChanged(id, CLIENT, null, null, new BigDecimal(amount), EUR);
    }

    public static DealWon won(String id, String stage, String amount) {
        return won(id, stage, amount, EUR);
    }

    public static DealWon won(String id, String stage, String amount, String currency) {
        return new DealWon(id, CLIENT, PIPELINE, stage, new BigDecimal(amount), currency, OWNER);
    }

    public static DealLost lost(String id, String stage, String reason) {
        return new DealLost(id, CLIENT, PIPELINE, stage, reason, "a note", "a competitor", null, null, OWNER);
    }

    public static DealReopened reopened(String id, String stage) {
        return new DealReopened(id, CLIENT, PIPELINE, stage, Deal.LOST);
    }
}
