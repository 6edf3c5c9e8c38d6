package dev.kartoteka.query.graphql;

import dev.kartoteka.shared.failure.FailureCode;
import graphql.execution.instrumentation.DocumentAndVariables;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.Document;
import graphql.language.OperationDefinition;
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
        check(documentAndVariables.getDocument());
        return documentAndVariables;
    }

    static void check(Document document) {
        DocumentMeasure measure = new DocumentMeasure(document);
        for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
            DocumentMeasure.Size size = measure.of(operation.getSelectionSet());
            require(size.depth(), DEEPEST, "levels deep");
            require(size.fields(), MOST_FIELDS, "fields");
            require(size.aliases(), MOST_ALIASES, "aliases");
        }
    }

    private static void require(long actual, int limit, String of) {
        if (actual > limit) {
            throw new QueryRefused(
                    FailureCode.QUERY_TOO_COMPLEX, "A query has at most " + limit + " " + of + ", this one has more");
        }
    }
}
