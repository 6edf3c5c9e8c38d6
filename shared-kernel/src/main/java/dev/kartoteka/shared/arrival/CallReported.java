package dev.kartoteka.shared.arrival;

import dev.kartoteka.shared.privacy.DataSubject;
import dev.kartoteka.shared.privacy.PersonalData;
import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A telephone system told how far a call has come. Each stage comes once, in any order.
 *
 * @param callReference by which the telephone system knows it
 * @param stage RINGING, ANSWERED or ENDED
 * @param at when it had come so far
 * @param direction INBOUND or OUTBOUND
 * @param number of the other side in E.164; null where it is withheld, or none that can be dialled
 * @param numberAsTyped as the telephone system told it
 * @param employeeId who spoke, or should have; null when it was not told
 * @param durationSeconds of the conversation, where it was told
 * @param candidateIds whose number it is, clients and leads
 */
@Revision("1")
public record CallReported(
        @DataSubject String arrivalId,
        String callReference,
        String stage,
        Instant at,
        String direction,
        @PersonalData @Nullable String number,
        @PersonalData @Nullable String numberAsTyped,
        @Nullable String employeeId,
        @Nullable Long durationSeconds,
        List<String> candidateIds)
        implements ArrivalEvent {}
