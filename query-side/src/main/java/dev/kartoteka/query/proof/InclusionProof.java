package dev.kartoteka.query.proof;

import dev.kartoteka.shared.proof.SignedHead;
import java.util.List;

/**
 * That an event is in the history of a signed head.
 *
 * @param position in the history: from 1, without gaps; its leaf's index in RFC 9162 is one less
 * @param storePosition as the event store and the audit number it
 * @param leafHash the hash of the event, in base64
 * @param proof the audit path of RFC 9162, in base64, from the leaf to the root
 */
record InclusionProof(long position, long storePosition, String leafHash, SignedHead head, List<String> proof) {}
