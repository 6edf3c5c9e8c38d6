package dev.kartoteka.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A document of a kind is made from the template in the language of its client (F67). */
@ExtendWith(RunningSystem.class)
class TemplateChoiceIT {

    private final Api api;
    private final String run = Api.unique();
    private final String client = "client-" + run;

    TemplateChoiceIT(Api api) {
        this.api = api;
    }

    @BeforeEach
    void thereIsAClient() {
        api.send("/clients", Map.of("id", client, "kind", "INDIVIDUAL", "name", "Maria"));
    }

    /** In languages of which no other test has templates, but for the one that is fallen back to. */
    private void thereAreTemplatesInSeveralLanguages() {
        for (String language : List.of("mt", "ga", "cy-GB", "en")) {
            api.send(
                    "/document-templates",
                    Map.of(
                            "id",
                            template(language),
                            "name",
                            "Letter",
                            "kind",
                            "LETTER",
                            "language",
                            language,
                            "body",
                            "<p>{{client.name}}</p>"));
        }
    }

    @Test
    void isTheOneInTheLanguageOfTheClientOrInTheOneToFallBackTo() {
        thereAreTemplatesInSeveralLanguages();
        awaitMadeFrom("en", Map.of());
        api.awaitVisible("clients", api.send("/clients/" + client + "/set-language", Map.of("language", "mt")));
        assertThat(api.read("/clients/" + client).get("language").asString()).isEqualTo("mt");
        awaitMadeFrom("mt", Map.of());
        awaitMadeFrom("ga", Map.of("language", "ga"));
        awaitMadeFrom("ga", Map.of("language", "ga-IE")); // wherever it is spoken
        awaitMadeFrom("en", Map.of("language", "cy")); // but not what is for one country only

        api.send("/document-templates/" + template("mt") + "/retire", Map.of());
        awaitMadeFrom("en", Map.of());
    }

    @Test
    void isAskedForByKindOrByTemplateAndMustBeThere() {
        assertThat(post(Map.of("kind", "LETTER", "templateId", template("mt"))).code())
                .isEqualTo("INVALID_VALUE");
        assertThat(post(Map.of("templateId", template("mt"), "language", "mt")).code())
                .isEqualTo("INVALID_VALUE");
        assertThat(post(Map.of("language", "mt")).code()).isEqualTo("INVALID_VALUE");
        assertThat(post(Map.of("kind", "LETTER", "language", "xx")).code()).isEqualTo("INVALID_VALUE");
        Api.Answer none = post(Map.of("kind", "SMS", "language", "mt"));
        assertThat(none.code()).isEqualTo("TEMPLATE_UNKNOWN");
        assertThat(none.body().get("detail").asString()).endsWith("in mt or en");
        assertThat(api.post("/clients/" + client + "/set-language", Map.of(), Map.of())
                        .code())
                .isEqualTo("MISSING_FIELD");
    }

    private void awaitMadeFrom(String language, Map<String, String> more) {
        await(language).until(() -> madeFrom(more), template(language)::equals);
    }

    /** Templates are found some moments after they were created. */
    private String madeFrom(Map<String, String> more) {
        Map<String, String> wanted = new HashMap<>(more);
        wanted.put("kind", "LETTER");
        Api.Answer made = post(wanted);
        if (made.status() != 201) {
            return made.code();
        }
        String id = made.body().get("id").asString();
        api.awaitVisible("documents", new Api.Done(id, 0));
        return api.read("/documents/" + id).get("templateId").asString();
    }

    private Api.Answer post(Map<String, String> body) {
        Map<String, String> whole = new HashMap<>(body);
        whole.put("clientId", client);
        return api.post("/documents", whole, Map.of());
    }

    private String template(String language) {
        return "template-" + run + "-" + language.toLowerCase(Locale.ROOT);
    }
}
