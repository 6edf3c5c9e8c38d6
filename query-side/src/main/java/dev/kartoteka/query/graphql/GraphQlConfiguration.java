package dev.kartoteka.query.graphql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.execution.instrumentation.Instrumentation;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoaderOptions;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.DefaultBatchLoaderRegistry;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** Scalars, how fields of records are found, and the limits of queries. */
@Configuration(proxyBeanMethods = false)
class GraphQlConfiguration {

    /** Types whose objects are {@link Seen} or plain records; what is no component of theirs has a method in a controller. */
    private static final List<String> RECORD_TYPES = List.of(
            "Client",
            "ClientContact",
            "Contact",
            "ContactLink",
            "Deal",
            "Lead",
            "LeadContact",
            "PoolEntry",
            "PoolPage",
            "StageVisit",
            "Interaction",
            "Contract",
            "Order",
            "OrderSums",
            "OrderReturn",
            "StatusVisit",
            "Pipeline",
            "Stage",
            "Employee",
            "Team",
            "DocumentTemplate",
            "Document",
            "File",
            "FileVersion",
            "Message",
            "Product",
            "Reminder",
            "Promise",
            "PromiseStep",
            "Substitution",
            "Meeting",
            "PriceList",
            "ListedPrice",
            "TaxRate",
            "RateFrom",
            "DiscountLimit",
            "ApprovalRule",
            "ApprovalStep",
            "Approval",
            "Decision",
            "Quote",
            "QuoteVersion",
            "CostItem",
            "Totals",
            "SaleLine",
            "Invoice",
            "InvoiceSettlement",
            "InvoiceSeries",
            "Payment",
            "Goal",
            "CommissionPlan",
            "CommissionTier",
            "DealContribution",
            "ContactRule",
            "Rule",
            "RuleTrigger",
            "RuleAction",
            "Firing",
            "Task",
            "Notification",
            "BlockedEntry",
            "BusyRule",
            "Digest",
            "ScoreRule",
            "PoolLimits",
            "BlockedEntryMatch",
            "Playbook",
            "PlaybookItem",
            "PlaybookTask",
            "NextStep",
            "DealItem");

    private static final int KNOWN_QUERIES = 500;
    private static final int LONGEST_KNOWN = 8192;

    @Bean
    RuntimeWiringConfigurer scalarsAndRecords() {
        return wiring -> {
            wiring.scalar(Scalars.DATE_TIME)
                    .scalar(Scalars.DATE)
                    .scalar(Scalars.DECIMAL_NUMBER)
                    .scalar(Scalars.LONG);
            RECORD_TYPES.forEach(name -> wiring.type(name, type -> type.defaultDataFetcher(SeenFields.FETCHER)));
        };
    }

    /**
     * Batches without a cache: the loaders of a subscription live as long as it does, and would give the second event what they
     * loaded for the first. Within a level the same key is loaded once all the same.
     */
    @Bean
    BatchLoaderRegistry batchLoaderRegistry() {
        return new DefaultBatchLoaderRegistry(
                () -> DataLoaderOptions.newOptions().setCachingEnabled(false).build());
    }

    /** Queries that were asked before are neither parsed nor validated again; what they cost is measured each time. */
    @Bean
    GraphQlSourceBuilderCustomizer knownQueries() {
        Cache<String, PreparsedDocumentEntry> known =
                Caffeine.newBuilder().maximumSize(KNOWN_QUERIES).build();
        return builder -> builder.configureGraphQl(graphQl ->
                graphQl.preparsedDocumentProvider((input, parseAndValidate) -> CompletableFuture.completedFuture(
                        input.getQuery().length() > LONGEST_KNOWN
                                ? parseAndValidate.apply(input)
                                : known.get(input.getQuery(), query -> parseAndValidate.apply(input)))));
    }

    @Bean
    @Order(1)
    Instrumentation queryShape() {
        return new QueryShape();
    }

    @Bean
    @Order(2)
    Instrumentation queryCost() {
        return new QueryCost();
    }
}
