package dev.kartoteka.shared.template;

import org.axonframework.serialization.Revision;

/**
 * A text with placeholders is there to be filled; it is the template's first version. {@code kind} is QUOTE, CONTRACT, ORDER,
 * INVOICE or LETTER, {@code language} an IETF tag such as {@code lv}.
 */
@Revision("1")
public record DocumentTemplateCreated(String templateId, String name, String kind, String language, String body)
        implements DocumentTemplateEvent {}
