package dev.kartoteka.shared.goal;

/** What a goal is measured by. Names are frozen: events carry them. */
public enum GoalMetric {
    /** How many deals were won, by who owned them when they were won. */
    WON_COUNT(false),
    /** Amounts of won deals, by who owned them when they were won. */
    WON_AMOUNT(true),
    /** Totals of invoices less those of credit notes, with tax, by who was responsible at the issue. */
    INVOICED(true),
    /** Money received less what was given back, by who was responsible when it came in. */
    PAID(true),
    /** Interactions that were not retracted, by who logged them; notes do not count. */
    INTERACTIONS(false),
    /** Meetings and visits that took place, each by everybody of ours who took part, on the day it began. */
    MEETINGS_HELD(false);

    private final boolean money;

    GoalMetric(boolean money) {
        this.money = money;
    }

    /** Whether it is measured in a currency; others are counts. */
    public boolean money() {
        return money;
    }
}
