package dev.kartoteka.standalone.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** A record within reach may name others that are not: then it is shown without them, and not found by them. */
@ExtendWith(SharedCompany.class)
class NamedRecordsIT {

    @SuppressWarnings("NullAway.Init") // before any test
    private static Company company;

    @BeforeAll
    static void settle(SharedCompany.Settled settled) {
        company = settled.company();
    }

    @Test
    void aContactsLinksNameOnlyClientsWithinReach() {
        String contact = "/contacts/" + Company.SHARED_CONTACT;

        assertThat(clients(company.json("ann", contact))).containsExactly("client-of-ann");
        assertThat(clients(company.json("sue", contact))).containsExactly("client-of-sue");
        assertThat(clients(company.json("max", contact))).containsExactly("client-of-ann", "client-of-sue");
        assertThat(company.caller("bob").get("/api/v1" + contact).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/interactions/interaction-crossing-of-ann",
                "/interactions",
                "/exports/interactions",
                "/deals/deal-abroad-of-ann",
                "/deals",
                "/deals?limit=1",
                "/exports/deals",
                "/exports/contacts",
                "/clients/client-of-ann",
                "/clients/client-of-ann/timeline"
            })
    void whatIsNamedIsWithinReachToo(String path) {
        String moment = "?asOf=" + Instant.now();
        for (String whole : List.of(path, path.replaceFirst("\\?.*", "") + moment)) {
            assertThat(company.caller("ann").get("/api/v1" + whole).text())
                    .as(whole)
                    .contains("of-ann")
                    .doesNotContain("of-sue");
            assertThat(company.caller("root").get("/api/v1" + whole).text()).contains("of-sue");
        }
    }

    @Test
    void graphQlNamesWhatIsWithinReachToo() {
        String query = "{interaction(id:\"interaction-crossing-of-ann\"){dealId contactIds deal{id} contacts{id}}"
                + " deal(id:\"deal-abroad-of-ann\"){clientId client{id}} deals{edges{node{clientId}}}"
                + " interactions{edges{node{dealId contactIds}}}}";
        assertThat(company.caller("ann").graphql(query, Map.of()).text())
                .contains("contact-of-ann", "client-of-ann")
                .doesNotContain("of-sue");
        assertThat(company.caller("root").graphql(query, Map.of()).text()).contains("deal-crossing-of-sue");
    }

    @Test
    void nothingIsFoundByTheRecordsItNamesOutOfReach() {
        assertThat(company.ids("ann", "/deals?filter[clientId]=client-of-sue")).isEmpty();
        assertThat(company.ids("ann", "/deals?filter[clientId]=client-of-ann"))
                .containsExactly("deal-moved-of-ann", "deal-of-ann");
        assertThat(company.ids("ann", "/deals?filter[clientId][ne]=client-of-sue"))
                .contains("deal-abroad-of-ann");
        assertThat(company.ids("ann", "/interactions?filter[dealId]=deal-crossing-of-sue"))
                .isEmpty();
        assertThat(company.ids("ann", "/interactions?filter[contactIds][in]=contact-of-sue,contact-none"))
                .isEmpty();
        for (String asked : List.of(
                "/deals?sort=clientId",
                "/deals?filter[clientId][gt]=client-of-s",
                "/deals?filter[clientId][contains]=sue",
                "/interactions?sort=-dealId",
                "/interactions?filter[contactIds][prefix]=contact-of-s")) {
            assertThat(company.caller("ann").get("/api/v1" + asked).code())
                    .as(asked)
                    .isEqualTo("FIELD_NOT_READABLE");
            assertThat(company.caller("root").get("/api/v1" + asked).status()).isEqualTo(200);
        }
    }

    /** Or they could be found by asking for them. */
    @Test
    void contactsAreNotFoundByClientsOutOfReach() {
        assertThat(company.ids("ann", "/contacts?filter[clientId]=client-of-ann"))
                .containsExactly("contact-of-ann", Company.SHARED_CONTACT);
        assertThat(company.ids("ann", "/contacts?filter[clientId]=client-of-sue"))
                .isEmpty();
        assertThat(company.ids("ann", "/contacts?filter[clientId][in]=client-of-sue,client-none"))
                .isEmpty();
        assertThat(company.ids("ann", "/contacts?filter[clientId][ne]=client-of-sue"))
                .isEqualTo(company.ids("ann", "/contacts?filter[clientId][ne]=client-none"));
        assertThat(company.caller("ann")
                        .get("/api/v1/contacts?filter[clientId][prefix]=client-of-s")
                        .code())
                .isEqualTo("FIELD_NOT_READABLE");
        assertThat(company.caller("ann")
                        .get("/api/v1/exports/contacts?filter[clientId]=client-of-sue")
                        .text())
                .doesNotContain("shared");
    }

    private static List<String> clients(JsonNode contact) {
        return Stream.of(contact.path("links"))
                .flatMap(links -> links.valueStream())
                .map(link -> link.get("clientId").asString())
                .toList();
    }
}
