package dev.kartoteka.standalone.acceptance;

import dev.kartoteka.shared.proof.Hash;
import dev.kartoteka.shared.proof.SignedHead;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What the endpoints of proof answer, as what it can be verified with. */
final class ProofAnswers {

    private ProofAnswers() {}

    static SignedHead head(JsonNode json) {
        return new SignedHead(
                json.get("size").asLong(),
                json.get("rootHash").asString(),
                json.get("signedAt").asString(),
                json.get("keyId").asString(),
                json.get("signature").asString());
    }

    static List<Hash> hashes(JsonNode proof) {
        return proof.valueStream().map(hash -> Hash.parse(hash.asString())).toList();
    }
}
