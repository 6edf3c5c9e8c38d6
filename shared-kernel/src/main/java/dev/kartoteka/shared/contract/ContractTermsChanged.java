package dev.kartoteka.shared.contract;

import dev.kartoteka.shared.privacy.DataSubject;
import dev.kartoteka.shared.privacy.PersonalData;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** What is to be signed is something else now. */
@Revision("1")
public record ContractTermsChanged(
        String contractId,
        @DataSubject String clientId,
        @PersonalData @Nullable String previousTitle,
        @PersonalData @Nullable String title,
        @Nullable LocalDate previousStartDate,
        @Nullable LocalDate startDate,
        @Nullable LocalDate previousEndDate,
        @Nullable LocalDate endDate,
        @Nullable BigDecimal previousAmount,
        @Nullable String previousCurrency,
        @Nullable BigDecimal amount,
        @Nullable String currency)
        implements ContractEvent {

    @Override
    public List<String> aboutClients() {
        return List.of(clientId);
    }
}
