package dev.kartoteka.command.template;

/** What a template is for: a paper, or a message. */
public enum DocumentKind {
    QUOTE,
    CONTRACT,
    ORDER,
    INVOICE,
    LETTER,
    EMAIL,
    SMS
}
