package dev.kartoteka.platform.openapi;

import dev.kartoteka.shared.failure.FailureCode;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.TreeMap;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The whole description: what the sections draw, what annotated methods say of themselves, and what all have in common. */
@Component
class ApiDescription implements OpenApiCustomizer {

    private static final String BASE = "/api/v1/";

    /** Mappings that take any collection; the sections describe what is behind them. */
    private static final String CATCH_ALL = "/api/v1/{collection}";

    private static final String VERSION = "1";

    private final ObjectProvider<ApiSection> sections;
    private final DescribedMethods methods;

    ApiDescription(ObjectProvider<ApiSection> sections, DescribedMethods methods) {
        this.sections = sections;
        this.methods = methods;
    }

    @Override
    public void customise(OpenAPI api) {
        api.info(new Info()
                .title("Kartoteka")
                .version(VERSION)
                .description("A CRM whose every record, list and report can be asked for as of any past moment.")
                .license(new License().name("Apache-2.0").identifier("Apache-2.0")));
        api.servers(List.of(new Server().url("/").description("This server")));
        api.components(common());
        Paths found = api.getPaths() == null ? new Paths() : api.getPaths();
        found.keySet().removeIf(path -> path.startsWith(CATCH_ALL) || !path.startsWith(BASE));
        JsonSchemas schemas = new JsonSchemas(api.getComponents());
        sections.orderedStream().forEach(section -> section.describe(found, schemas));
        methods.describe(found, schemas);
        Paths sorted = new Paths();
        new TreeMap<>(found).forEach(sorted::addPathItem);
        api.paths(sorted);
        api.getComponents().schemas(new TreeMap<>(api.getComponents().getSchemas()));
        api.tags(null);
    }

    private static Components common() {
        Components components = new Components();
        components.addSchemas("FailureCode", Answers.codes(List.of(FailureCode.values())));
        components.addSchemas("Problem", Answers.problem());
        ApiParameters.all().forEach(components::addParameters);
        Answers.refusals().forEach(components::addResponses);
        return components;
    }
}
