package dev.kartoteka.query.order;

import dev.kartoteka.query.record.NamesRecords;
import dev.kartoteka.query.record.OfClients;
import dev.kartoteka.query.sale.StatusVisit;
import dev.kartoteka.shared.sale.LineItem;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An order after some of its events.
 *
 * @param ownerId who was responsible when it was placed
 * @param status PLACED, IN_WORK, READY, DELIVERED, CANCELLED, PARTLY_RETURNED or RETURNED
 * @param amount what it comes to, with tax and without what came back
 * @param lines as ordered
 * @param returns what came back, oldest first
 * @param visits every stay in a status, oldest first
 */
public record Order(
        String id,
        String clientId,
        @Nullable String dealId,
        @Nullable String quoteId,
        @Nullable String contractId,
        @Nullable String ownerId,
        String status,
        Instant placedAt,
        BigDecimal amount,
        String currency,
        List<LineItem> lines,
        List<GoodsReturn> returns,
        List<StatusVisit> visits)
        implements NamesRecords<Order>, OfClients {

    public static final String CANCELLED = "CANCELLED";

    public Order {
        lines = List.copyOf(lines);
        returns = List.copyOf(returns);
        visits = List.copyOf(visits);
    }

    @Override
    public List<String> clientIds() {
        return List.of(clientId);
    }

    /** Not the client, its quote and its contract: who does not see these does not see this either. */
    @Override
    public List<String> namedRecords() {
        return dealId == null ? List.of() : List.of(dealId);
    }

    @Override
    public Order namingOnly(Predicate<String> records) {
        return dealId == null || records.test(dealId)
                ? this
                : new Order(
                        id,
                        clientId,
                        null,
                        quoteId,
                        contractId,
                        ownerId,
                        status,
                        placedAt,
                        amount,
                        currency,
                        lines,
                        returns,
                        visits);
    }

    /** The lines that came back, each with what is credited for it. */
    public List<LineItem> returned() {
        return returns.stream().flatMap(one -> one.lines().stream()).toList();
    }

    Order ordering(List<LineItem> changed, BigDecimal total, String money) {
        return new Order(
                id,
                clientId,
                dealId,
                quoteId,
                contractId,
                ownerId,
                status,
                placedAt,
                total,
                money,
                changed,
                returns,
                visits);
    }

    Order entering(String next, Instant since, @Nullable String actorId) {
        return new Order(
                id,
                clientId,
                dealId,
                quoteId,
                contractId,
                ownerId,
                next,
                placedAt,
                amount,
                currency,
                lines,
                returns,
                next.equals(status) ? visits : StatusVisit.with(visits, next, since, actorId));
    }

    Order returning(GoodsReturn one, BigDecimal left) {
        List<GoodsReturn> more = new ArrayList<>(returns);
        more.add(one);
        return new Order(
                id,
                clientId,
                dealId,
                quoteId,
                contractId,
                ownerId,
                status,
                placedAt,
                left,
                currency,
                lines,
                more,
                visits);
    }

    /**
     * What came back at one time.
     *
     * @param actorId who took it back
     * @param lines each with the quantity that came back and what is credited for it
     */
    public record GoodsReturn(Instant returnedAt, @Nullable String actorId, List<LineItem> lines) {

        public GoodsReturn {
            lines = List.copyOf(lines);
        }
    }
}
