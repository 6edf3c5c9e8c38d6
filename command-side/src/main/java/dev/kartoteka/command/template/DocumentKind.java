package dev.kartoteka.command.template;

/** What a document is for. */
public enum DocumentKind {
    QUOTE,
    CONTRACT,
    ORDER,
    INVOICE,
    LETTER
}
