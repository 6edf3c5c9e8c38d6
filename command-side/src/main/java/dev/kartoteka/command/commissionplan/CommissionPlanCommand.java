package dev.kartoteka.command.commissionplan;

import dev.kartoteka.command.endpoint.Command;
import dev.kartoteka.shared.commissionplan.CommissionPlanId;

/** What may be done with a commission plan. */
interface CommissionPlanCommand extends Command {
    @Override
    CommissionPlanId id();
}
