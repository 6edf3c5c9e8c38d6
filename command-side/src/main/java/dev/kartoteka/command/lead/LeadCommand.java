package dev.kartoteka.command.lead;

import dev.kartoteka.command.endpoint.Command;
import dev.kartoteka.shared.lead.LeadId;

/** What may be done with a lead. */
interface LeadCommand extends Command {

    @Override
    LeadId id();
}
