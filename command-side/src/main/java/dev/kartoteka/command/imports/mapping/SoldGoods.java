package dev.kartoteka.command.imports.mapping;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * What customers have of what files say they bought, to know of which order something comes back: of the latest that had it at
 * that price. Only what does come back is remembered.
 */
final class SoldGoods {

    private final Map<Kind, Deque<Line>> left = new HashMap<>();

    /** Has goods of that kind remembered from now on. */
    void expectReturn(SaleRow sale) {
        sale.parts().forEach(part -> left.computeIfAbsent(kind(sale, part), kind -> new ArrayDeque<>()));
    }

    void add(String orderId, int number, SaleRow sale, SaleRow.Part part) {
        Deque<Line> lines = left.get(kind(sale, part));
        if (lines != null) {
            lines.push(new Line(orderId, number, sale.time(), part.quantity()));
        }
    }

    /** What is taken back of which line; nothing when the customer has not all of it. */
    List<Taken> takeBack(SaleRow sale) {
        List<Taken> taken = new ArrayList<>();
        for (SaleRow.Part part : sale.parts()) {
            BigDecimal wanted = part.quantity();
            for (Line line : left.getOrDefault(kind(sale, part), new ArrayDeque<>())) {
                if (wanted.signum() > 0 && !line.sold.isAfter(sale.time())) {
                    BigDecimal some = wanted.min(line.quantity);
                    taken.add(new Taken(line, some));
                    wanted = wanted.subtract(some);
                }
            }
            if (wanted.signum() > 0) {
                return List.of();
            }
        }
        taken.forEach(some -> some.line.quantity = some.line.quantity.subtract(some.quantity));
        sale.parts().forEach(part -> forgetWhatIsGone(kind(sale, part)));
        return taken;
    }

    private void forgetWhatIsGone(Kind kind) {
        Iterator<Line> lines = left.getOrDefault(kind, new ArrayDeque<>()).iterator();
        while (lines.hasNext()) {
            if (lines.next().quantity.signum() == 0) {
                lines.remove();
            }
        }
    }

    private static Kind kind(SaleRow sale, SaleRow.Part part) {
        return new Kind(sale.customer(), String.valueOf(sale.product()), sale.currency(), part.price());
    }

    private record Kind(String customer, String product, String currency, BigDecimal price) {}

    private static final class Line {

        private final String orderId;
        private final int number;
        private final Instant sold;
        private BigDecimal quantity;

        Line(String orderId, int number, Instant sold, BigDecimal quantity) {
            this.orderId = orderId;
            this.number = number;
            this.sold = sold;
            this.quantity = quantity;
        }
    }

    /** So many of a line of an order. */
    static final class Taken {

        private final Line line;
        private final BigDecimal quantity;

        private Taken(Line line, BigDecimal quantity) {
            this.line = line;
            this.quantity = quantity;
        }

        String orderId() {
            return line.orderId;
        }

        int number() {
            return line.number;
        }

        BigDecimal quantity() {
            return quantity;
        }
    }
}
