package dev.kartoteka.command.contactrule;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.command.interaction.InteractionKind;
import dev.kartoteka.shared.contactrule.ContactRuleId;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Asks for more or less from now on; whom the rule is about stays.
 *
 * @param kinds of interactions that count; null for all but notes
 * @param atLeast 1 to 1,000 contacts
 * @param perDays within so many days up to any moment; 1 to 3,660
 */
@CommandPath(value = "contact-rules/{id}/revise", summary = "Change what a contact rule asks for")
public record ReviseContactRule(
        @TargetAggregateIdentifier ContactRuleId id,
        @Nullable Set<InteractionKind> kinds,
        Integer atLeast,
        Integer perDays)
        implements ContactRuleCommand {

    public ReviseContactRule {
        kinds = kinds == null ? Set.of() : Set.copyOf(kinds);
        atLeast = Demand.contacts(atLeast);
        perDays = Demand.days(perDays);
    }
}
