package dev.kartoteka.query.record;

import dev.kartoteka.platform.openapi.Answers;
import dev.kartoteka.platform.openapi.ApiParameters;
import dev.kartoteka.platform.openapi.ApiSection;
import dev.kartoteka.platform.openapi.JsonSchemas;
import dev.kartoteka.platform.openapi.Pages;
import dev.kartoteka.query.list.ListDescription;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Every read model of records in OpenAPI, as a list and as a record, with the fields that its list can be asked by. */
@Component
class RecordDescription implements ApiSection {

    private static final String BASE = "/api/v1/";

    private final List<RecordResource<?>> resources;

    RecordDescription(List<RecordResource<?>> resources) {
        this.resources = resources.stream()
                .sorted(Comparator.comparing(
                        resource -> resource.store().model().name()))
                .toList();
    }

    @Override
    public void describe(Paths paths, JsonSchemas schemas) {
        for (RecordResource<?> resource : resources) {
            RecordModel<?> model = resource.store().model();
            Schema<?> row = schemas.of(resource.answerType());
            if (resource.versionBeside()) {
                Schema<?> kept = schemas.objectOf(resource.answerType(), true);
                kept.addProperty("version", JsonSchemas.ofType("integer").format("int64"));
                kept.addRequiredItem("version");
                kept.addProperty(
                        "erased",
                        JsonSchemas.ofType("boolean")
                                .description("Whether its personal data were erased; then they are null"));
                kept.addRequiredItem("erased");
                row = schemas.redefine(resource.answerType(), kept);
            }
            paths.computeIfAbsent(BASE + model.name(), key -> new PathItem()).get(list(model, row));
            paths.computeIfAbsent(BASE + model.name() + "/{id}", key -> new PathItem())
                    .get(record(model, row));
        }
    }

    private static Operation list(RecordModel<?> model, Schema<?> row) {
        Operation operation = new Operation()
                .operationId(model.name() + "List")
                .summary("A list of " + model.name() + ", now or as of a moment")
                .addTagsItem(model.name())
                .addParametersItem(ListDescription.filter(model.fields()))
                .addParametersItem(ListDescription.sort(model.fields()));
        ApiParameters.LIST.forEach(name -> operation.addParametersItem(ApiParameters.reference(name)));
        ApiResponses responses = new ApiResponses().addApiResponse("200", Answers.json("A page", Pages.of(row)));
        return operation.responses(Answers.withRefusals(responses, 400, 406, 500, 503));
    }

    private static Operation record(RecordModel<?> model, Schema<?> row) {
        Operation operation = new Operation()
                .operationId(model.name() + "Record")
                .summary("One of the " + model.name() + ", now or as of a moment")
                .addTagsItem(model.name())
                .addParametersItem(new Parameter()
                        .name("id")
                        .in("path")
                        .required(true)
                        .description("The identifier of the record")
                        .schema(JsonSchemas.ofType("string").pattern("^" + model.prefix())));
        ApiParameters.RECORD.forEach(name -> operation.addParametersItem(ApiParameters.reference(name)));
        ApiResponses responses = new ApiResponses()
                .addApiResponse(
                        "200",
                        Answers.json("The record", row)
                                .addHeaderObject("ETag", Answers.header("The record's version, in quotes")))
                .addApiResponse("304", new ApiResponse().description("Still what If-None-Match names"));
        return operation.responses(Answers.withRefusals(responses, 400, 404, 406, 410, 500, 503));
    }
}
