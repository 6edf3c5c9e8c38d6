package dev.kartoteka.shared.deal;

import java.math.BigDecimal;

/** What an employee contributed to a deal, in percent of it. */
public record DealShare(String employeeId, BigDecimal percent) {}
