package dev.kartoteka.platform.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;

/** Keeps contents of records as they are given, each once. What is in them is sealed before it comes here. */
public interface DocumentStore {

    /**
     * Keeps a content; when this returns it is as durable as an event.
     *
     * @param contentId that nothing was kept under before
     */
    void put(String recordId, String contentId, Content content) throws IOException;

    /** To be closed; empty when there is none. */
    Optional<InputStream> open(String recordId, String contentId) throws IOException;

    void delete(String recordId, String contentId) throws IOException;

    /** Deletes all contents of a record. */
    void deleteAll(String recordId) throws IOException;

    /** The next number of a series, from 1; none is given twice, and one may be left out. */
    long next(String series) throws IOException;

    /** Writes a content out. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream stream) throws IOException;
    }
}
