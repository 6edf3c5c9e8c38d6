package dev.kartoteka.query.contract;

import dev.kartoteka.query.graphql.ListConnection;
import dev.kartoteka.query.graphql.RecordQueries;
import dev.kartoteka.query.graphql.Seen;
import dev.kartoteka.query.record.RecordStore;
import dev.kartoteka.query.sale.SaleLine;
import dev.kartoteka.shared.value.Money;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Contracts in GraphQL; what hangs on them is linked elsewhere. */
@Controller
class ContractGraphQlController {

    private final RecordStore<Contract> contracts;

    ContractGraphQlController(RecordStore<Contract> contracts) {
        this.contracts = contracts;
    }

    @QueryMapping
    @Nullable
    Seen<Contract> contract(DataFetchingEnvironment environment) {
        return RecordQueries.one(contracts, environment);
    }

    @QueryMapping
    ListConnection<Seen<Contract>> contracts(DataFetchingEnvironment environment) {
        return RecordQueries.list(contracts, environment);
    }

    @SchemaMapping(typeName = "Contract")
    @Nullable
    Money amount(Seen<Contract> contract) {
        return ContractAnswer.amount(contract.value());
    }

    @SchemaMapping(typeName = "Contract")
    List<SaleLine> lines(Seen<Contract> contract) {
        return SaleLine.of(contract.value().lines(), contract.value().currency());
    }
}
