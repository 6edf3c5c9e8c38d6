package dev.kartoteka.query.proof;

import java.util.List;

/**
 * That a history is the beginning of a later one.
 *
 * @param from how many events the earlier one has
 * @param proof of RFC 9162, in base64
 */
record ConsistencyProof(long from, String fromRootHash, long to, String toRootHash, List<String> proof) {}
