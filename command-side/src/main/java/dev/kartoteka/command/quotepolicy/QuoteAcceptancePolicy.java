package dev.kartoteka.command.quotepolicy;

import dev.kartoteka.command.policy.Policy;
import dev.kartoteka.command.policy.SystemCommands;
import dev.kartoteka.command.quote.SettleQuoteAcceptance;
import dev.kartoteka.shared.deal.DealQuoteAccepted;
import dev.kartoteka.shared.quote.QuoteId;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/** The deal has taken a quote: so is the quote accepted, also where a crash came between the two. */
@Component
@ProcessingGroup(QuoteAcceptancePolicy.GROUP) // never renamed: it is the key of the token
class QuoteAcceptancePolicy implements Policy {

    static final String GROUP = "policy-quote-acceptance";

    private final SystemCommands commands;

    QuoteAcceptancePolicy(SystemCommands commands) {
        this.commands = commands;
    }

    @EventHandler
    void on(DealQuoteAccepted event, EventMessage<?> message) {
        commands.send(new SettleQuoteAcceptance(new QuoteId(event.quoteId())), GROUP, message);
    }
}
