package dev.kartoteka.query.sales;

import static dev.kartoteka.query.deal.DealEvents.CLIENT;
import static dev.kartoteka.query.deal.DealEvents.OWNER;
import static dev.kartoteka.query.deal.DealEvents.opened;
import static dev.kartoteka.query.deal.DealEvents.won;
import static dev.kartoteka.query.deal.GoldenLog.JANUARY;
import static dev.kartoteka.query.deal.GoldenLog.T;
import static dev.kartoteka.query.deal.Histories.day;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.query.deal.GoldenLog;
import dev.kartoteka.query.deal.Histories;
import dev.kartoteka.query.measure.Amount;
import dev.kartoteka.query.measure.Period;
import dev.kartoteka.query.sales.Sales.OfOwner;
import dev.kartoteka.query.sales.Sales.OfTeam;
import dev.kartoteka.shared.deal.DealOwnerAssigned;
import dev.kartoteka.shared.deal.DealWon;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class SalesCalculatorTest {

    private static final TeamMembership MOVED_IN_FEBRUARY =
            (employee, at) -> employee.equals(OWNER) ? (at.isBefore(day("02-01")) ? "team-a" : "team-b") : null;

    @Test
    void countsWinsOfThePeriod() {
        Sales sales = SalesCalculator.calculate(GoldenLog.deals(), MOVED_IN_FEBRUARY, JANUARY, T);

        assertThat(sales.won()).isOne();
        assertThat(sales.sums()).isEqualTo(eur("1000.00"));
        assertThat(sales.byOwner()).containsExactly(new OfOwner(OWNER, 1, eur("1000.00")));
        assertThat(sales.byTeam()).containsExactly(new OfTeam("team-a", 1, eur("1000.00")));
    }

    @Test
    void goesByTheTeamAtTheTimeOfWinning() {
        assertThat(SalesCalculator.calculate(GoldenLog.deals(), MOVED_IN_FEBRUARY, Period.ALWAYS, T)
                        .byTeam())
                .containsExactly(new OfTeam("team-a", 1, eur("1000.00")), new OfTeam("team-b", 1, eur("2000.00")));
    }

    @Test
    void goesByTheOwnerAtTheTimeOfWinning() {
        Histories deals = new Histories()
                .add(day("01-01"), opened("deal-1", "s1", "10"))
                .add(day("01-02"), won("deal-1", "s1", "10"))
                .add(day("01-03"), new DealOwnerAssigned("deal-1", CLIENT, OWNER, "employee-2"))
                .add(day("01-01"), opened("deal-2", "s1", "20"))
                .add(
                        day("01-02"),
                        new DealWon("deal-2", CLIENT, "pipeline-1", "s1", new BigDecimal("20"), "EUR", null));

        Sales sales = SalesCalculator.calculate(deals.asOf(T), MOVED_IN_FEBRUARY, Period.ALWAYS, T);

        assertThat(sales.byOwner())
                .containsExactly(new OfOwner(OWNER, 1, eur("10.00")), new OfOwner(null, 1, eur("20.00")));
        assertThat(sales.byTeam())
                .containsExactly(new OfTeam("team-a", 1, eur("10.00")), new OfTeam(null, 1, eur("20.00")));
    }

    private static List<Amount> eur(String amount) {
        return List.of(new Amount(amount, "EUR"));
    }
}
