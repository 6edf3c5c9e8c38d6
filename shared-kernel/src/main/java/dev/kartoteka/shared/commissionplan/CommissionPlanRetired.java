package dev.kartoteka.shared.commissionplan;

import org.axonframework.serialization.Revision;

/** Nothing more is paid by the plan. */
@Revision("1")
public record CommissionPlanRetired(String commissionPlanId) implements CommissionPlanEvent {}
