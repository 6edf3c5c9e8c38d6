package dev.kartoteka.command.contract;

import dev.kartoteka.command.endpoint.CommandPath;
import dev.kartoteka.shared.contract.ContractId;
import dev.kartoteka.shared.value.CalendarDay;
import dev.kartoteka.shared.value.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Tells that both sides have signed.
 *
 * @param signedBy who signed for the client
 */
@CommandPath(value = "contracts/{id}/sign", summary = "Sign a contract")
public record SignContract(
        @TargetAggregateIdentifier ContractId id,
        CalendarDay signedOn,
        @Nullable String signedBy) implements ContractCommand {

    public SignContract {
        signedBy = signedBy == null ? null : Text.name(signedBy);
    }
}
