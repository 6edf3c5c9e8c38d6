package dev.kartoteka.command.imports.mapping;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a file of sales has what.
 *
 * @param order rows with the same are one order; where it is absent or comes out empty, those of a customer's day are
 * @param credit how the numbers of credit notes begin; null where a quantity below 0 is the only sign of a return
 * @param product its key; null where the file names none
 * @param description null for the name of the product
 * @param price of one; null where there is an amount
 * @param amount of the whole row; null where there is a price
 */
record SaleShape(
        String source,
        @Nullable Template order,
        @Nullable String credit,
        Template customer,
        Template time,
        @Nullable Template product,
        @Nullable Template description,
        Template quantity,
        @Nullable Template price,
        @Nullable Template amount,
        Template currency) {

    Set<String> columns() {
        Set<String> columns = new HashSet<>();
        Stream.of(order, customer, time, product, description, quantity, price, amount, currency)
                .filter(Objects::nonNull)
                .forEach(template -> columns.addAll(template.columns()));
        return columns;
    }
}
