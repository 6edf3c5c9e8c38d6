package dev.kartoteka.query.clientcard;

import dev.kartoteka.platform.openapi.Described;
import dev.kartoteka.platform.rights.Needs;
import dev.kartoteka.query.client.Client;
import dev.kartoteka.query.record.ConditionalAnswers;
import dev.kartoteka.query.record.RecordReader;
import dev.kartoteka.query.record.RecordStore;
import dev.kartoteka.query.record.RecordVersion;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** The card of a client, now or as of any moment. */
@RestController
@Needs("clients:read")
class ClientCardRestController {

    private final RecordStore<Client> clients;
    private final ClientCards cards;
    private final RecordReader reader;

    ClientCardRestController(RecordStore<Client> clients, ClientCards cards, RecordReader reader) {
        this.clients = clients;
        this.cards = cards;
        this.reader = reader;
    }

    @GetMapping("/api/v1/clients/{id}")
    @Described(
            summary = "The card of a client: all that is known of it, now or as of a moment",
            tag = "clients",
            answer = ClientCard.class,
            parameters = {"asOf", "basis", "minVersion", "wait", "If-None-Match"})
    ResponseEntity<Object> card(@PathVariable String id, WebRequest request) {
        RecordReader.Parameters parameters = RecordReader.Parameters.of(request);
        RecordVersion<Client> client = reader.read(clients, id, parameters);
        ClientCard card = cards.card(client, parameters.asOf());
        // the client's version, for If-Match, and what else the card says, since deals change it too
        String tag = client.version() + "." + Integer.toHexString(card.hashCode());
        return ConditionalAnswers.answer(request, tag, () -> card);
    }
}
