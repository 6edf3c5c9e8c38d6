package dev.kartoteka.shared.template;

import dev.kartoteka.shared.event.DomainEvent;

/** Every event a document template can publish. Sealed, so that tests can ask whether each one is applied, projected and shown. */
public sealed interface DocumentTemplateEvent extends DomainEvent
        permits DocumentTemplateCreated, DocumentTemplateRevised, DocumentTemplateRetired {

    String templateId();

    @Override
    default String recordId() {
        return templateId();
    }
}
