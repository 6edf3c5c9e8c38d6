package dev.kartoteka.platform.privacy;

/** An event needs a key that the key store does not have, though no erasure was recorded. */
public final class KeyLost extends IllegalStateException {

    KeyLost(long keyId) {
        super("Key " + keyId + " is not in the key store, and no erasure was recorded: the store of keys is not the one"
                + " that belongs to these events, or older than they are");
    }
}
