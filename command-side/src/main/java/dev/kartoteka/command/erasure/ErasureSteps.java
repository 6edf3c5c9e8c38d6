package dev.kartoteka.command.erasure;

import dev.kartoteka.command.subject.CompleteErasure;
import dev.kartoteka.command.subject.ConfirmKeysDestroyed;
import dev.kartoteka.platform.privacy.RecordKeys;
import dev.kartoteka.platform.privacy.Remnants;
import dev.kartoteka.shared.metadata.ActorType;
import dev.kartoteka.shared.metadata.MetadataKeys;
import dev.kartoteka.shared.subject.SubjectId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The steps of an erasure: destroy the keys, tell the records, clear what was copied elsewhere, and say that it is done. */
@Component
class ErasureSteps {

    private static final Logger logger = LoggerFactory.getLogger(ErasureSteps.class);
    private static final int LONGEST_COMMAND_SECONDS = 30;

    private final RecordKeys keys;
    private final CommandGateway commands;
    private final List<Remnants> remnants;

    ErasureSteps(RecordKeys keys, @Lazy CommandGateway commands, @Lazy List<Remnants> remnants) {
        this.keys = keys;
        this.commands = commands;
        this.remnants = remnants;
    }

    /** @param cause the identifier of the event that asked for it */
    void carryOut(String personId, String cause) throws InterruptedException {
        SubjectId subject = new SubjectId(personId);
        Set<String> told = new TreeSet<>();
        tell(keys.destroy(personId), told, personId, cause);
        send(new ConfirmKeysDestroyed(subject), cause);
        // commands that were under way may have begun records about the person meanwhile
        tell(keys.destroy(personId), told, personId, cause);
        List<String> cleared = new ArrayList<>();
        for (Remnants place : remnants) {
            place.clear(personId);
            cleared.add(place.place());
        }
        send(new CompleteErasure(subject, told.size(), cleared), cause);
        logger.info("The erasure of {} is complete: {} records", personId, told.size());
    }

    private void tell(List<String> recordIds, Set<String> told, String personId, String cause) {
        for (String recordId : recordIds) {
            Object command = told.contains(recordId) ? null : ErasedRecords.command(recordId, personId);
            if (command != null && sendIfThere(command, cause)) {
                told.add(recordId);
            }
        }
    }

    /** A key may have been made for a record whose creation was then refused. */
    private boolean sendIfThere(Object command, String cause) {
        try {
            send(command, cause);
            return true;
        } catch (CommandExecutionException e) {
            if (ErasedRecords.isMissing(e)) {
                return false;
            }
            throw e;
        }
    }

    private void send(Object command, String cause) {
        commands.sendAndWait(
                new GenericCommandMessage<>(
                        command,
                        Map.of(
                                MetadataKeys.ACTOR_ID,
                                ErasureProcess.GROUP,
                                MetadataKeys.ACTOR_TYPE,
                                ActorType.RULE.name(),
                                MetadataKeys.CHANNEL,
                                "SYSTEM",
                                MetadataKeys.REQUEST_ID,
                                cause)),
                LONGEST_COMMAND_SECONDS,
                TimeUnit.SECONDS);
    }
}
