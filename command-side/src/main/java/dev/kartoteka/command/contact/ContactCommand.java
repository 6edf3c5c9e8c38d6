package dev.kartoteka.command.contact;

import dev.kartoteka.command.endpoint.Command;
import dev.kartoteka.shared.contact.ContactId;

/** What may be done with a contact. */
interface ContactCommand extends Command {
    @Override
    ContactId id();
}
