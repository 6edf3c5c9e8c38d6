package dev.kartoteka.query.graphql;

import dev.kartoteka.shared.value.Money;
import graphql.schema.DataFetchingEnvironment;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Amounts as plain text, never with an exponent. */
@Controller
class MoneyGraphQlController {

    @SchemaMapping(typeName = "Money")
    String amount(DataFetchingEnvironment environment) {
        Object money = environment.getSource();
        return money instanceof Money exact
                ? exact.amount().toPlainString()
                : String.valueOf(
                        graphql.schema.PropertyDataFetcher.fetching("amount").get(environment));
    }
}
