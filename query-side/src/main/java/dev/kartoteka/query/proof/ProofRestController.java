package dev.kartoteka.query.proof;

import dev.kartoteka.platform.openapi.Described;
import dev.kartoteka.platform.problem.Refusal;
import dev.kartoteka.platform.rights.Needs;
import dev.kartoteka.query.list.Parameters;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.proof.Hash;
import dev.kartoteka.shared.proof.MerkleTree;
import dev.kartoteka.shared.proof.SignedHead;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Proofs about the history, and the key by which its heads are signed. */
@RestController
@Needs("audit:read")
class ProofRestController {

    private final Tiles tiles;
    private final HistoryExport export;
    private final HistoryCheck check;
    private final ProofFiles files;

    ProofRestController(Tiles tiles, HistoryExport export, HistoryCheck check, ProofFiles files) {
        this.tiles = tiles;
        this.export = export;
        this.check = check;
        this.files = files;
    }

    @GetMapping("/api/v1/audit/key")
    @Described(
            summary = "The public key by which the history is signed, in PEM",
            tag = "audit",
            mediaTypes = "application/x-pem-file")
    ResponseEntity<byte[]> key(HttpServletRequest request) {
        Parameters.requireKnown(request.getParameterMap(), Set.of());
        return ResponseEntity.ok()
                .header("Content-Type", "application/x-pem-file")
                .body(files.publicKey().pem().getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }

    @GetMapping("/api/v1/audit/proof/inclusion")
    @Described(
            summary = "The proof that an event is in the history of the latest signed head",
            tag = "audit",
            answer = InclusionProof.class,
            ownParameters = "position: In the history, from 1 and without gaps")
    InclusionProof inclusion(HttpServletRequest request) {
        Map<String, String[]> given = request.getParameterMap();
        Parameters.requireKnown(given, Set.of("position"));
        SignedHead head = export.head();
        long position = number(given, "position", 1, Math.max(tiles.size(), head.size()), null);
        if (position > head.size()) {
            throw new Refusal(FailureCode.NOT_YET_VISIBLE, "No head of so many events is signed yet");
        }
        TiledTree tree = new TiledTree(tiles);
        return new InclusionProof(
                position,
                tree.storePosition(position - 1),
                tree.node(0, position - 1).toString(),
                head,
                text(MerkleTree.inclusionProof(tree, position - 1, head.size())));
    }

    @GetMapping("/api/v1/audit/proof/consistency")
    @Described(
            summary = "The proof that the history of so many events is the beginning of the later one",
            tag = "audit",
            answer = ConsistencyProof.class,
            ownParameters = {
                "from: How many events the earlier history has",
                "to: How many the later one has; as many as the latest signed head when absent"
            })
    ConsistencyProof consistency(HttpServletRequest request) {
        Map<String, String[]> given = request.getParameterMap();
        Parameters.requireKnown(given, Set.of("from", "to"));
        long to = number(
                given,
                "to",
                1,
                tiles.size(),
                given.containsKey("to") ? null : export.head().size());
        long from = number(given, "from", 1, to, null);
        TiledTree tree = new TiledTree(tiles);
        return new ConsistencyProof(
                from,
                MerkleTree.root(tree, from).toString(),
                to,
                MerkleTree.root(tree, to).toString(),
                text(MerkleTree.consistencyProof(tree, from, to)));
    }

    @GetMapping("/api/v1/audit/proof/history")
    @Described(
            summary = "Reads all events as they are stored and compares with what was signed; names the first bad one",
            tag = "audit",
            answer = HistoryProof.class)
    HistoryProof history(HttpServletRequest request) {
        Parameters.requireKnown(request.getParameterMap(), Set.of());
        return check.check();
    }

    static long number(Map<String, String[]> given, String name, long least, long most, @Nullable Long whenAbsent) {
        String text = Parameters.single(given, name);
        if (text == null && whenAbsent != null) {
            return whenAbsent;
        }
        if (text == null || !text.matches("\\d{1,18}") || Long.parseLong(text) < least || Long.parseLong(text) > most) {
            throw new Refusal(FailureCode.INVALID_PARAMETER, name + " is a whole number from " + least + " to " + most);
        }
        return Long.parseLong(text);
    }

    private static List<String> text(List<Hash> proof) {
        return proof.stream().map(Hash::toString).toList();
    }
}
