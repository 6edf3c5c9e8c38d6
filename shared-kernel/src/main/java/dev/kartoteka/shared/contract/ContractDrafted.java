package dev.kartoteka.shared.contract;

import dev.kartoteka.shared.privacy.DataSubject;
import dev.kartoteka.shared.privacy.PersonalData;
import dev.kartoteka.shared.sale.LineItem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A contract was formed; nobody is bound by it yet. Lines and amount are those of the quote that it was formed from. */
@Revision("1")
public record ContractDrafted(
        String contractId,
        @DataSubject String clientId,
        @Nullable String dealId,
        @Nullable String quoteId,
        @PersonalData @Nullable String title,
        @Nullable LocalDate startDate,
        @Nullable LocalDate endDate,
        List<LineItem> lines,
        @Nullable BigDecimal amount,
        @Nullable String currency)
        implements ContractEvent {

    @Override
    public List<String> aboutClients() {
        return List.of(clientId);
    }
}
