package dev.kartoteka.standalone.login;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnmodifiedType;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes a query that asks for every field there is, records that records name included, three records deep. */
final class EveryField {

    /** Of whatever required arguments have these names. */
    static final Map<String, Object> VARIABLES = Map.of(
            "pipelineId",
            Company.PIPELINE,
            "from",
            "2020-01-01T00:00:00Z",
            "since",
            "2020-01-01T00:00:00Z",
            "kind",
            "EMAIL",
            "days",
            1,
            "to",
            "2020-02-01T00:00:00Z",
            "planId",
            GoalsOfCompany.PLAN,
            "employeeId",
            "employee-bob");

    private static final int DEEPEST = 3;

    /** Each is as deep as a record; what is in between, such as edges, is not counted. */
    private static final Set<String> RECORDS = Set.of(
            "Client",
            "Contact",
            "Deal",
            "Lead",
            "Interaction",
            "Employee",
            "Team",
            "Pipeline",
            "Product",
            "Quote",
            "AuditEvent",
            "Task",
            "Contract",
            "Order",
            "Invoice",
            "Payment");

    private EveryField() {}

    static String query(GraphQLSchema schema, String name) {
        return "query" + variables(schema.getQueryType(), name) + "{"
                + field(schema.getQueryType().getFieldDefinition(name), 0) + "}";
    }

    static String subscription(GraphQLSchema schema, String name) {
        GraphQLObjectType subscriptions = java.util.Objects.requireNonNull(schema.getSubscriptionType());
        return "subscription" + variables(subscriptions, name) + "{" + field(subscriptions.getFieldDefinition(name), 0)
                + "}";
    }

    private static String variables(GraphQLObjectType root, String name) {
        String wanted = root.getFieldDefinition(name).getArguments().stream()
                .filter(EveryField::isRequired)
                .map(argument -> "$" + argument.getName() + ":" + GraphQLTypeUtil.simplePrint(argument.getType()))
                .collect(Collectors.joining(","));
        return wanted.isEmpty() ? "" : "(" + wanted + ")";
    }

    private static String field(GraphQLFieldDefinition field, int depth) {
        GraphQLUnmodifiedType type = GraphQLTypeUtil.unwrapAll(field.getType());
        if (!(type instanceof GraphQLFieldsContainer container)) {
            return field.getName();
        }
        boolean isRecord = RECORDS.contains(container.getName());
        if ((isRecord && depth == DEEPEST) || (depth > 0 && field.getName().equals("timeline"))) {
            return depth == 1 && field.getName().equals("timeline") ? nested(field, container, depth) : "";
        }
        return nested(field, container, isRecord ? depth + 1 : depth);
    }

    private static String nested(GraphQLFieldDefinition field, GraphQLFieldsContainer container, int depth) {
        String below = container.getFieldDefinitions().stream()
                .map(inner -> field(inner, depth))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
        return below.isEmpty() ? "" : field.getName() + arguments(field) + "{" + below + "}";
    }

    private static String arguments(GraphQLFieldDefinition field) {
        String arguments = field.getArguments().stream()
                .filter(argument -> isRequired(argument) || argument.getName().equals("first"))
                .map(argument -> argument.getName() + ":"
                        + (argument.getName().equals("first") ? "6" : "$" + argument.getName()))
                .collect(Collectors.joining(","));
        return arguments.isEmpty() ? "" : "(" + arguments + ")";
    }

    private static boolean isRequired(GraphQLArgument argument) {
        return GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue();
    }
}
