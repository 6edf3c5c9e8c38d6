package dev.kartoteka.shared.goal;

import java.math.BigDecimal;
import org.axonframework.serialization.Revision;

/** More or less is to be reached from now on, in the same currency. */
@Revision("1")
public record GoalRevised(String goalId, BigDecimal previousTarget, BigDecimal target) implements GoalEvent {}
