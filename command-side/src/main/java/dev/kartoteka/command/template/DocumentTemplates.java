package dev.kartoteka.command.template;

import dev.kartoteka.command.record.Records;
import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.fold.Fold;
import dev.kartoteka.shared.template.DocumentTemplateCreated;
import dev.kartoteka.shared.template.DocumentTemplateId;
import dev.kartoteka.shared.template.DocumentTemplateRetired;
import dev.kartoteka.shared.template.DocumentTemplateRevised;
import org.springframework.stereotype.Component;

/** What other records' rules ask of document templates. */
@Component
public class DocumentTemplates {

    private static final Fold<Text> TEXT = Fold.of(Text.class)
            .start(
                    DocumentTemplateCreated.class,
                    event -> new Text(event.kind(), event.language(), 1, event.body(), false))
            .then(
                    DocumentTemplateRevised.class,
                    (text, event) -> new Text(
                            text.kind(), text.language(), event.templateVersion(), event.body(), text.retired()))
            .then(
                    DocumentTemplateRetired.class,
                    (text, event) -> new Text(text.kind(), text.language(), text.templateVersion(), text.body(), true))
            .build();

    private final Records records;

    DocumentTemplates(Records records) {
        this.records = records;
    }

    /** The present text; refuses a template that does not exist or is retired. */
    public Text inUse(DocumentTemplateId id) {
        Text text = records.current(id.value(), TEXT);
        if (text == null) {
            throw new DomainRuleViolated(FailureCode.TEMPLATE_UNKNOWN, "There is no " + id);
        }
        if (text.retired()) {
            throw new DomainRuleViolated(FailureCode.TEMPLATE_RETIRED, id + " is retired");
        }
        return text;
    }

    /** A template's version. */
    public record Text(String kind, String language, int templateVersion, String body, boolean retired) {}
}
