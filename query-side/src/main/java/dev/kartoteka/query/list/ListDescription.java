package dev.kartoteka.query.list;

import dev.kartoteka.platform.openapi.JsonSchemas;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import java.util.stream.Collectors;

/** How a list is asked, as OpenAPI has it. */
public final class ListDescription {

    private static final List<String> TEXTUAL = List.of("prefix", "contains");
    private static final List<String> ORDERED = List.of("gt", "gte", "lt", "lte");
    private static final List<String> ANY = List.of("eq", "ne", "in", "exists");

    private ListDescription() {}

    public static Parameter filter(Fields fields) {
        Schema<?> filter = JsonSchemas.ofType("object");
        fields.all().forEach(field -> filter.addProperty(field.name(), operators(field)));
        filter.setAdditionalProperties(false);
        return new Parameter()
                .name("filter")
                .in("query")
                .style(Parameter.StyleEnum.DEEPOBJECT)
                .explode(true)
                .description("Written `filter[field][op]=value`, or `filter[field]=value` for eq; several are all met."
                        + " Values of `in` are separated by commas; `exists` takes true or false.")
                .schema(filter);
    }

    public static Parameter sort(Fields fields) {
        String sortable = fields.all().stream()
                .filter(field -> field.type() != FieldType.TEXTS)
                .map(Field::name)
                .collect(Collectors.joining("|"));
        return new Parameter()
                .name("sort")
                .in("query")
                .description("Fields separated by commas, a minus before one for falling order; by id when absent")
                .schema(JsonSchemas.ofType("string").pattern("^-?(" + sortable + ")(,-?(" + sortable + "))*$"));
    }

    private static Schema<?> operators(Field field) {
        Schema<?> operators = JsonSchemas.ofType("object");
        FieldType type = field.type();
        ANY.forEach(operator -> operators.addProperty(operator, value(operator, type)));
        if (type == FieldType.TEXT || type == FieldType.TEXTS) {
            TEXTUAL.forEach(operator -> operators.addProperty(operator, value(operator, type)));
        }
        if (type != FieldType.BOOLEAN && type != FieldType.TEXTS) {
            ORDERED.forEach(operator -> operators.addProperty(operator, value(operator, type)));
        }
        operators.setAdditionalProperties(false);
        return operators;
    }

    private static Schema<?> value(String operator, FieldType type) {
        if (operator.equals("exists")) {
            return JsonSchemas.ofType("boolean");
        }
        if (operator.equals("in")) {
            return JsonSchemas.ofType("string");
        }
        return switch (type) {
            case TEXT, TEXTS -> JsonSchemas.ofType("string");
            case DECIMAL -> JsonSchemas.ofType("number");
            case DATE -> new JsonSchema().typesItem("string").format("date");
            case TIME -> new JsonSchema().typesItem("string").format("date-time");
            case BOOLEAN -> JsonSchemas.ofType("boolean");
        };
    }
}
