package dev.kartoteka.command.sale;

import dev.kartoteka.command.endpoint.Required;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import dev.kartoteka.shared.product.ProductId;
import dev.kartoteka.shared.value.Identifiers;
import dev.kartoteka.shared.value.Money;
import dev.kartoteka.shared.value.Percent;
import dev.kartoteka.shared.value.Quantity;
import dev.kartoteka.shared.value.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a paper as a command gives it.
 *
 * @param productId null for what is in no catalogue, which then has a description and a price
 * @param description null for the name of the product
 * @param unitPrice null for the price of the list, or else the product's own
 * @param discountPercent of this line; the paper's comes on top of it
 * @param taxCode as tax rates are called, with the rate of the paper's day; null for none
 * @param taxPercent the tax itself, of a line without a code; null for none
 */
public record LineRequest(
        @Nullable ProductId productId,
        @Nullable String description,
        Quantity quantity,
        @Nullable Money unitPrice,
        @Nullable Percent discountPercent,
        @Nullable String taxCode,
        @Nullable Percent taxPercent) {

    private static final int LONGEST_DESCRIPTION = 1000;

    public LineRequest {
        description = description == null ? null : Text.line(description, LONGEST_DESCRIPTION);
        taxCode = taxCode == null ? null : Identifiers.requireLocal(taxCode);
        if (productId == null) {
            Required.value("description", description);
            Required.value("unitPrice", unitPrice);
        }
        if (taxCode != null && taxPercent != null) {
            throw new InvalidValue(FailureCode.INVALID_VALUE, "A line names its taxCode, or says its taxPercent");
        }
    }

    /** Refuses none, and more than a paper can have, which is kept whole at each of its changes. */
    public static List<LineRequest> required(List<LineRequest> lines, int most) {
        if (lines.isEmpty() || lines.size() > most) {
            throw new InvalidValue(FailureCode.INVALID_VALUE, "Such a paper has 1 to " + most + " lines");
        }
        return List.copyOf(lines);
    }
}
