package dev.kartoteka.command.blocklist;

import dev.kartoteka.platform.privacy.RecordKeys;
import dev.kartoteka.shared.blocklist.BlockedEntryId;
import dev.kartoteka.shared.failure.InvalidValue;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * What stands for a value in identifiers and indexes: HMAC-SHA256 under a key of the key store. There are few enough phone
 * numbers to try them all against a plain hash; whoever has the events, and not the keys, cannot.
 */
@Component
public class Fingerprints {

    /** Never changed: it is where the key lies. */
    private static final String KEY = "secret-blocklist";

    private static final String ALGORITHM = "HmacSHA256";

    private final Supplier<SecretKey> key;

    @Autowired
    Fingerprints(RecordKeys keys) {
        this(() -> keys.secret(KEY));
    }

    Fingerprints(Supplier<SecretKey> key) {
        this.key = key;
    }

    /** The entry that blocks a value, if there is one; empty for what is no value of the kind. */
    public Optional<BlockedEntryId> entryFor(BlockedKind kind, @Nullable String value) {
        if (value == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(of(kind, kind.compared(value)));
        } catch (InvalidValue none) {
            return Optional.empty(); // an old event may hold what is refused today
        }
    }

    private BlockedEntryId of(BlockedKind kind, String compared) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key.get());
            byte[] hash = mac.doFinal((kind + ":" + compared).getBytes(StandardCharsets.UTF_8));
            return new BlockedEntryId(BlockedEntryId.PREFIX + HexFormat.of().formatHex(hash));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }
}
