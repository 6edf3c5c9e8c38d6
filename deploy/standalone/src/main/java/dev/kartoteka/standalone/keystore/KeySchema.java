package dev.kartoteka.standalone.keystore;

/** The table of the key store. Record identifiers hold no spaces. */
final class KeySchema {

    static final String TABLES = """
            create table if not exists data_keys (
                id bigint primary key,
                record_id text not null unique,
                subjects text[] not null,
                master_key_id text not null,
                wrapped bytea
            );
            create index if not exists data_keys_subjects on data_keys using gin (subjects);
            """;

    private KeySchema() {}
}
