package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The reports of one pipeline, asked the same question in either way; both answer in the same shape. */
final class Reports {

    /** By which door one asks. */
    enum Way {
        REST,
        GRAPHQL
    }

    private static final Set<String> ENUMERATIONS = Set.of("mode", "unit");

    private final Api api;
    private final Way way;
    private final String pipeline;

    Reports(Api api, Way way, String pipeline) {
        this.api = api;
        this.way = way;
        this.pipeline = pipeline;
    }

    /**
     * A report of the pipeline.
     *
     * @param selection the fields wanted, as GraphQL has them; by REST they all come
     */
    JsonNode ofPipeline(String report, Map<String, String> arguments, String selection) {
        return way == Way.REST
                ? api.read("/pipelines/" + pipeline + "/" + report + parameters(arguments))
                : ask(report, withPipeline(arguments), selection);
    }

    JsonNode ofPipeline(String report, String selection) {
        return ofPipeline(report, Map.of(), selection);
    }

    JsonNode sales(String selection) {
        return way == Way.REST
                ? api.read("/reports/sales" + parameters(withPipeline(Map.of())))
                : ask("sales", withPipeline(Map.of()), selection);
    }

    /** Of all pipelines: interactions belong to clients. */
    JsonNode interactions(Map<String, String> arguments, String selection) {
        return way == Way.REST
                ? api.read("/reports/interactions" + parameters(arguments))
                : ask("interactionCounts", arguments, selection);
    }

    /** How many deals of the pipeline have no client. */
    long dealsOfNobody() {
        if (way == Way.REST) {
            return api.read("/deals?filter[pipelineId]=" + pipeline
                            + "&filter[clientId][exists]=false&total=true&limit=1")
                    .at("/page/total")
                    .asLong();
        }
        return answer("query{deals(filter:{pipelineId:{eq:\"" + pipeline + "\"},clientId:{exists:false}},first:1)"
                        + "{totalCount}}")
                .at("/deals/totalCount")
                .asLong();
    }

    private JsonNode ask(String report, Map<String, String> arguments, String selection) {
        String given = arguments.entrySet().stream()
                .map(argument -> argument.getKey() + ":" + literal(argument.getKey(), argument.getValue()))
                .collect(Collectors.joining(","));
        return answer("query{" + report + "(" + given + "){" + selection + "}}").get(report);
    }

    private JsonNode answer(String query) {
        Api.Answer answer = api.graphql(query, Map.of());
        assertThat(answer.body().path("errors").isMissingNode())
                .as("%s: %s", query, answer.response().body())
                .isTrue();
        return answer.body().get("data");
    }

    private static String literal(String name, String value) {
        return ENUMERATIONS.contains(name) ? value.toUpperCase(Locale.ROOT) : '"' + value + '"';
    }

    private Map<String, String> withPipeline(Map<String, String> arguments) {
        Map<String, String> all = new LinkedHashMap<>(arguments);
        all.put("pipelineId", pipeline);
        return all;
    }

    /** As a URL has them. */
    static String parameters(Map<String, String> arguments) {
        return arguments.entrySet().stream()
                .map(argument ->
                        argument.getKey() + "=" + URLEncoder.encode(argument.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }
}
