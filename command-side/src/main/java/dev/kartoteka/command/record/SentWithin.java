package dev.kartoteka.command.record;

import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.shared.failure.Failure;
import dev.kartoteka.shared.metadata.MetadataKeys;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Commands to other records that a command leads to while it is handled, by the same actor and at the same time. They are
 * stored by themselves: what follows must be mended by a policy where the command that sent them was not stored.
 */
@Component
public class SentWithin {

    private static final int LONGEST_WAIT_SECONDS = 20;

    private final CommandGateway commands;

    SentWithin(@Lazy CommandGateway commands) {
        this.commands = commands;
    }

    /** @throws DomainRuleViolated when a rule of the other record refuses it */
    public void send(Object command) {
        Message<?> outer = CurrentUnitOfWork.get().getMessage();
        // and no more: the unit of work would add a time that nobody told, and the other record may be ahead of it
        Map<String, Object> metadata = new HashMap<>(outer.getMetaData());
        metadata.remove(CommandMetadata.EXPECTED_VERSION);
        metadata.putIfAbsent(MetadataKeys.CORRELATION_ID, outer.getIdentifier());
        try {
            commands.sendAndWait(
                    new GenericCommandMessage<>(command).withMetaData(metadata),
                    LONGEST_WAIT_SECONDS,
                    TimeUnit.SECONDS);
        } catch (CommandExecutionException e) {
            Failure failure = e.<Failure>getDetails().orElse(null);
            if (failure == null) {
                throw e;
            }
            throw new DomainRuleViolated(failure.code(), failure.detail());
        }
    }
}
