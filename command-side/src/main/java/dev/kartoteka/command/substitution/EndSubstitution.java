package dev.kartoteka.command.substitution;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.substitution.SubstitutionId;
import dev.kartoteka.shared.value.CalendarDay;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Ends it earlier: the day given is the last one. */
@CommandPath(value = "substitutions/{id}/end", summary = "End a substitution earlier")
public record EndSubstitution(@TargetAggregateIdentifier SubstitutionId id, CalendarDay to)
        implements SubstitutionCommand {}
