package dev.kartoteka.standalone.login;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kartoteka.standalone.acceptance.RunningSystem;
import dev.kartoteka.standalone.login.Caller.Reply;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.JsonNode;

/** Every GraphQL query there is, with the fields below it, asked by every role about own, team's, others' and pool records. */
class GraphQlRightsIT {

    private static final RightsTable TABLE = RightsTable.read("graphql.txt");
    private static final Set<String> OF_RECORDS = Set.of(
            "client",
            "contact",
            "deal",
            "interaction",
            "lead",
            "leadScore",
            "dealScore",
            "task",
            "goal",
            "goalProgress",
            "quote",
            "contract",
            "document",
            "file",
            "message",
            "order",
            "invoice",
            "payment");
    private static final Map<String, Caller> CALLERS = new LinkedHashMap<>();

    @SuppressWarnings("NullAway.Init") // before any test
    private static RunningSystem.Started system;

    @SuppressWarnings("NullAway.Init") // before any test
    private static GraphQLSchema schema;

    @BeforeAll
    static void settle() {
        system = RunningSystem.startAnother();
        schema = system.inside(GraphQlSource.class).schema();
        CALLERS.putAll(RoleCallers.of(Company.settle(system.address())));
    }

    @AfterAll
    static void end() throws IOException {
        system.close();
    }

    static Set<String> queries() {
        return TABLE.rows().keySet();
    }

    @Test
    void hasEveryQueryAndEveryCell() {
        Set<String> served = schema.getQueryType().getFieldDefinitions().stream()
                .map(GraphQLFieldDefinition::getName)
                .collect(Collectors.toSet());

        assertThat(TABLE.gaps(served, OF_RECORDS)).isEmpty();
        assertThat(TABLE.roles()).containsExactlyElementsOf(CALLERS.keySet());
    }

    @ParameterizedTest
    @MethodSource("queries")
    void answersAsTheTableSays(String query) {
        List<String> wrong = new ArrayList<>();
        String text = EveryField.query(schema, query);
        CALLERS.forEach((role, caller) -> {
            for (String whose : OF_RECORDS.contains(query) ? RightsTable.WHOSE : List.of("own")) {
                Map<String, Object> variables = new LinkedHashMap<>(EveryField.VARIABLES);
                variables.put("id", id(query, RoleCallers.owner(role, whose)));
                Reply reply = caller.graphql(text, variables);
                String told = told(query, reply);
                String wanted = TABLE.answer(query, role, whose);
                if (!told.equals(wanted)) {
                    wrong.add(role + " " + whose + ": " + wanted + " wanted, was " + told + " " + reply.text());
                }
                wrong.addAll(Leaks.in(role, reply));
            }
        });

        assertThat(wrong).as(text).isEmpty();
    }

    private static String id(String query, String owner) {
        return switch (query) {
            case "team" -> "team-hunters";
            case "employee" -> "employee-bob";
            case "product" -> Company.PRODUCT;
            case "documentTemplate" -> CompanyDocuments.TEMPLATE;
            case "pipeline" -> Company.PIPELINE;
            case "priceList" -> QuotesOfCompany.PRICE_LIST;
            case "taxRate" -> QuotesOfCompany.TAX_RATE;
            case "discountLimit" -> QuotesOfCompany.DISCOUNT_LIMIT;
            case "approvalRule" -> QuotesOfCompany.APPROVAL_RULE;
            case "approval" -> QuotesOfCompany.APPROVAL;
            case "invoiceSeries" -> Company.INVOICE_SERIES;
            case "commissionPlan" -> GoalsOfCompany.PLAN;
            case "leadScore" -> "lead-of-" + owner;
            case "dealScore" -> "deal-of-" + owner;
            case "goalProgress" -> "goal-of-" + owner;
            case "contactRule" -> Company.CONTACT_RULE;
            default -> query + "-of-" + owner;
        };
    }

    /** {@code data}, {@code null}, or the code of the first error; {@code partly:} and its code when there are both. */
    private static String told(String query, Reply reply) {
        if (reply.status() != 200) {
            return reply.code();
        }
        JsonNode answer = reply.json();
        JsonNode data = answer.path("data").path(query);
        boolean none = data.isMissingNode() || data.isNull();
        String error = answer.at("/errors/0/extensions/code").asString("");
        if (error.isEmpty()) {
            return none ? "null" : "data";
        }
        return none ? error : "partly:" + Stream.of(error).collect(Collectors.joining());
    }
}
