package dev.kartoteka.command.approval;

import dev.kartoteka.command.endpoint.Command;
import dev.kartoteka.shared.approval.ApprovalId;

/** What may be done with an approval. */
interface ApprovalCommand extends Command {
    @Override
    ApprovalId id();
}
