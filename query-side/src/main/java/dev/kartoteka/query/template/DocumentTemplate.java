package dev.kartoteka.query.template;

/**
 * A text with placeholders, as it is after an event.
 *
 * @param kind QUOTE, CONTRACT, ORDER, INVOICE or LETTER
 * @param language an IETF tag
 * @param body HTML with placeholders
 * @param templateVersion how many texts it has had
 */
public record DocumentTemplate(
        String id, String name, String kind, String language, String body, int templateVersion, boolean retired) {}
