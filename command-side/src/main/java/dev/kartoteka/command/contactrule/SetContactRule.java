package dev.kartoteka.command.contactrule;

import dev.kartoteka.command.client.ClientKind;
import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.command.interaction.InteractionKind;
import dev.kartoteka.shared.contactrule.ContactRuleId;
import dev.kartoteka.shared.value.Text;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Asks that some clients be contacted so often.
 *
 * @param clientTag those with this tag, such as that of a class; null for any
 * @param clientKind those of this kind; null for any
 * @param source those that came from there; null for any
 * @param kinds of interactions that count; null for all but notes
 * @param atLeast 1 to 1,000 contacts
 * @param perDays within so many days up to any moment; 1 to 3,660
 */
@CommandPath(value = "contact-rules", summary = "Set how often clients are to be contacted")
public record SetContactRule(
        @TargetAggregateIdentifier ContactRuleId id,
        String name,
        @Nullable String clientTag,
        @Nullable ClientKind clientKind,
        @Nullable String source,
        @Nullable Set<InteractionKind> kinds,
        Integer atLeast,
        Integer perDays)
        implements ContactRuleCommand {

    public SetContactRule {
        name = Text.name(name);
        clientTag = clientTag == null ? null : Text.line(clientTag, 100);
        source = source == null ? null : Text.name(source);
        kinds = kinds == null ? Set.of() : Set.copyOf(kinds);
        atLeast = Demand.contacts(atLeast);
        perDays = Demand.days(perDays);
    }
}
