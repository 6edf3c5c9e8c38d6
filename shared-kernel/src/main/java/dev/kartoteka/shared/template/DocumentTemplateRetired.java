package dev.kartoteka.shared.template;

import org.axonframework.serialization.Revision;

/** Nothing is filled from the template any more. */
@Revision("1")
public record DocumentTemplateRetired(String templateId) implements DocumentTemplateEvent {}
