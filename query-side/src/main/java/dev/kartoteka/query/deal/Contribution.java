package dev.kartoteka.query.deal;

import dev.kartoteka.shared.deal.DealShare;
import java.math.BigDecimal;

/** What an employee contributed to a deal, in percent of it. */
public record Contribution(String employeeId, BigDecimal percent) {

    static Contribution of(DealShare share) {
        return new Contribution(share.employeeId(), share.percent());
    }
}
