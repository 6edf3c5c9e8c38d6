package dev.kartoteka.shared.template;

import org.axonframework.serialization.Revision;

/** The template has another text from now on, as a further version; what was filled from earlier ones stays as it is. */
@Revision("1")
public record DocumentTemplateRevised(
        String templateId, int templateVersion, String previousName, String name, String previousBody, String body)
        implements DocumentTemplateEvent {}
