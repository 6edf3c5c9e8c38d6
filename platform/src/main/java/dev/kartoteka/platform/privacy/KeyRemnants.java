package dev.kartoteka.platform.privacy;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the key store's files still have of destroyed keys. */
@Component
@Order(400)
class KeyRemnants implements Remnants {

    private final KeyStore store;

    KeyRemnants(KeyStore store) {
        this.store = store;
    }

    @Override
    public String place() {
        return "keys";
    }

    @Override
    public void clear(String personId) {
        store.clearRemnants();
    }
}
