package dev.kartoteka.standalone.configuration;

import dev.kartoteka.platform.privacy.Remnants;
import dev.kartoteka.standalone.readstore.EmbeddedReadStore;

/** What the embedded read store's file still has of documents that were written over. */
final class ReadStoreRemnants implements Remnants {

    private final EmbeddedReadStore readStore;

    ReadStoreRemnants(EmbeddedReadStore readStore) {
        this.readStore = readStore;
    }

    @Override
    public String place() {
        return "read store file";
    }

    @Override
    public void clear(String personId) {
        readStore.clearRemnants();
    }
}
