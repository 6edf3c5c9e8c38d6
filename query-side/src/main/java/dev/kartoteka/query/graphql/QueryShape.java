package dev.kartoteka.query.graphql;

import dev.kartoteka.shared.failure.FailureCode;
import graphql.execution.instrumentation.DocumentAndVariables;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.Document;
import graphql.language.NonNullType;
import graphql.language.OperationDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Bounds depth, fields and aliases, with all fragments written out. It looks at the bare document, before it is validated, since
 * validating or measuring a query with types would itself take long for a query made to that end.
 */
final class QueryShape extends SimplePerformantInstrumentation {

    /** As deep as the introspection query of the common tools. */
    static final int DEEPEST = 15;

    static final int MOST_FIELDS = 1000;
    static final int MOST_ALIASES = 50;

    @Override
    public DocumentAndVariables instrumentDocumentAndVariables(
            DocumentAndVariables documentAndVariables,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        Document document = documentAndVariables.getDocument();
        check(document);
        checkIdentifiers(document, documentAndVariables.getVariables());
        return documentAndVariables;
    }

    static void check(Document document) {
        DocumentMeasure measure = new DocumentMeasure(document);
        for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
            DocumentMeasure.Size size = measure.of(operation.getSelectionSet());
            require(size.depth() <= DEEPEST, "A query is at most " + DEEPEST + " levels deep");
            require(size.aliases() <= MOST_ALIASES, "A query has at most " + MOST_ALIASES + " aliases");
            require(size.fields() <= MOST_FIELDS, "A query has at most " + MOST_FIELDS + " fields");
        }
    }

    /** The library would make a text of anything; an object where an identifier belongs is a mistake, or an attack. */
    private static void checkIdentifiers(Document document, Map<String, Object> variables) {
        document.getDefinitionsOfType(OperationDefinition.class).stream()
                .flatMap(operation -> operation.getVariableDefinitions().stream())
                .filter(variable -> isIdentifier(variable.getType()))
                .filter(variable -> isNested(variables.get(variable.getName())))
                .findFirst()
                .ifPresent(variable -> {
                    throw new QueryRefused(
                            FailureCode.INVALID_QUERY,
                            "Variable '" + variable.getName() + "' is an ID, which is a text");
                });
    }

    private static boolean isIdentifier(Type<?> type) {
        Type<?> inner = type instanceof NonNullType required ? required.getType() : type;
        return inner instanceof TypeName named && named.getName().equals("ID");
    }

    private static boolean isNested(@Nullable Object value) {
        return value instanceof Map || value instanceof Collection;
    }

    private static void require(boolean holds, String limit) {
        if (!holds) {
            throw new QueryRefused(FailureCode.QUERY_TOO_COMPLEX, limit + ", this one has more");
        }
    }
}
