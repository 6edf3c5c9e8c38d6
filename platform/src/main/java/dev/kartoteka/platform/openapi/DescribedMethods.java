package dev.kartoteka.platform.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Operations of the methods that are {@link Described}, in place of what was guessed of them. */
@Component
class DescribedMethods {

    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;

    DescribedMethods(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    void describe(Paths paths, JsonSchemas schemas) {
        mappings.getObject().getHandlerMethods().forEach((mapping, method) -> {
            Described described = method.getMethodAnnotation(Described.class);
            if (described != null) {
                String operationId = method.getBeanType().getSimpleName().replace("RestController", "") + "_"
                        + method.getMethod().getName();
                for (String path : mapping.getPatternValues()) {
                    PathItem item = paths.computeIfAbsent(path, key -> new PathItem());
                    for (RequestMethod verb : mapping.getMethodsCondition().getMethods()) {
                        item.operation(
                                PathItem.HttpMethod.valueOf(verb.name()),
                                operation(path, operationId, described, schemas));
                    }
                }
            }
        });
    }

    private static Operation operation(String path, String operationId, Described described, JsonSchemas schemas) {
        Operation operation = new Operation()
                .operationId(operationId)
                .summary(described.summary())
                .addTagsItem(described.tag());
        Matcher variables = VARIABLE.matcher(path);
        while (variables.find()) {
            operation.addParametersItem(ApiParameters.path(variables.group(1)));
        }
        for (String name : described.parameters()) {
            operation.addParametersItem(ApiParameters.reference(name));
        }
        for (String own : described.ownParameters()) {
            String[] parts = own.split(": ", 2);
            operation.addParametersItem(ApiParameters.own(parts[0], parts[1]));
        }
        if (described.body() != Void.class) {
            operation.requestBody(new RequestBody()
                    .required(true)
                    .content(Answers.content("application/json", schemas.ofRequest(described.body()))));
        }
        if (described.parts().length > 0) {
            operation.requestBody(new RequestBody()
                    .required(true)
                    .content(Answers.content("multipart/form-data", form(described.parts()))));
        }
        if (described.file()) {
            operation.requestBody(new RequestBody()
                    .required(true)
                    .content(Answers.content("*/*", JsonSchemas.ofType("string").format("binary"))));
        }
        return operation.responses(Answers.withRefusals(answers(described, schemas), 400, 404, 406, 500, 503));
    }

    private static Schema<?> answer(Described described, JsonSchemas schemas) {
        if (described.oneOf().length > 0) {
            Schema<?> choice = new JsonSchema();
            for (Class<?> type : described.oneOf()) {
                choice.addOneOfItem(schemas.of(type));
            }
            return choice;
        }
        if (described.answer() == Void.class) {
            return JsonSchemas.ofType("string");
        }
        Schema<?> one = schemas.of(described.answer());
        return described.page() ? Pages.of(one) : one;
    }

    private static Schema<?> form(String[] parts) {
        Schema<?> form = JsonSchemas.ofType("object");
        for (String part : parts) {
            String[] named = part.split(": ", 2);
            Schema<?> text = JsonSchemas.ofType("string").description(named[1]);
            form.addProperty(named[0], named[0].equals("file") ? text.format("binary") : text);
            form.addRequiredItem(named[0]);
        }
        return form;
    }

    private static ApiResponses answers(Described described, JsonSchemas schemas) {
        Schema<?> schema = answer(described, schemas);
        Content content = new Content();
        for (String mediaType : described.mediaTypes()) {
            boolean json = mediaType.equals("application/json");
            content.addMediaType(mediaType, new MediaType().schema(json ? schema : JsonSchemas.ofType("string")));
        }
        return new ApiResponses()
                .addApiResponse(
                        String.valueOf(described.status()),
                        new ApiResponse().description(described.summary()).content(content));
    }
}
