package dev.kartoteka.command.imports.mapping;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A mapping as its YAML has it; docs/importing.md explains the fields. */
record MappingText(
        String name,
        String source,
        @Nullable String description,
        @Nullable String separator,
        @Nullable String charset,
        @Nullable List<List<String>> header,
        @Nullable Map<String, Map<String, String>> maps,
        @Nullable List<CommandText> before,
        List<TableText> tables) {

    record TableText(
            String name,
            @Nullable List<String> columns,
            @Nullable List<RuleText> rules,
            @Nullable List<CommandText> once,
            @Nullable List<CommandText> commands,
            @Nullable EventLogText eventLog,
            @Nullable SaleText sale,
            @Nullable String lines) {}

    record RuleText(
            String name,
            Map<String, Object> when,
            @Nullable Map<String, String> set,
            Rule.@Nullable Then then,
            String because) {}

    record CommandText(
            String path,
            String key,
            @Nullable String step,
            @Nullable Map<String, Object> when,
            @Nullable String occurredAt,
            @Nullable String actor,
            @Nullable Map<String, Object> body) {}

    record EventLogText(
            @JsonProperty("case") String caseKey,
            String time,
            String activity,
            @Nullable String lifecycle,
            @Nullable String begin,
            @Nullable String end,
            @Nullable String actor,
            @Nullable String firstStage,
            List<CommandText> opens,
            @Nullable Map<String, String> stages,
            @Nullable List<String> wins,
            @Nullable Map<String, String> losses,
            @Nullable List<InteractionText> interactions) {}

    record SaleText(
            @Nullable String order,
            @Nullable String credit,
            String customer,
            String time,
            @Nullable String product,
            @Nullable String description,
            String quantity,
            @Nullable String price,
            @Nullable String amount,
            String currency) {}

    record InteractionText(
            List<String> activities,
            String kind,
            @Nullable String direction,
            @Nullable String subject) {}
}
