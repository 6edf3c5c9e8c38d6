package dev.kartoteka.command.templatechoice;

import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.command.template.DocumentKind;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.template.DocumentTemplateId;
import dev.kartoteka.shared.value.Language;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Chooses a template by kind and language. */
@Component
public class TemplateChoice {

    private final TemplatesOfKind templates;
    private final String fallback;

    TemplateChoice(TemplatesOfKind templates, @Value("${kartoteka.documents.fallback-language}") String fallback) {
        this.templates = templates;
        this.fallback = new Language(fallback).value();
    }

    /**
     * The template of a kind in a language, else in that language wherever it is spoken, else in the one to fall back to; of
     * several the one that was created last. Refuses when there is none.
     *
     * @param language null for the one to fall back to
     */
    public DocumentTemplateId choose(DocumentKind kind, @Nullable String language) {
        Set<String> wanted = new LinkedHashSet<>();
        for (String each : language == null ? List.of(fallback) : List.of(language, fallback)) {
            wanted.add(each);
            wanted.add(each.substring(0, 2));
        }
        return wanted.stream()
                .flatMap(each -> templates.last(kind.name(), each).stream())
                .findFirst()
                .orElseThrow(() -> new DomainRuleViolated(
                        FailureCode.TEMPLATE_UNKNOWN,
                        "There is no template of kind " + kind + " in " + String.join(" or ", wanted)));
    }
}
