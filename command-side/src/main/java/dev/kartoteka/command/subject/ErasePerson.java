package dev.kartoteka.command.subject;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.subject.SubjectId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Destroys the keys of all personal data of a client, a contact or an employee who left. The reason outlives the data, so it names nobody. */
@CommandPath(value = "subjects/{id}/erase", summary = "Erase all personal data of a person", reasonRequired = true)
public record ErasePerson(@TargetAggregateIdentifier SubjectId id) implements SubjectCommand {}
