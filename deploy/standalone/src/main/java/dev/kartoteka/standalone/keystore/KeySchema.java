package dev.kartoteka.standalone.keystore;

/**
 * The table of the key store. Record identifiers hold no spaces. There is no index on subjects: it would cost every new record,
 * and only an erasure or an export looks there, which may take the second that a million rows take.
 */
final class KeySchema {

    static final String TABLES = """
            create table if not exists data_keys (
                id bigint primary key,
                record_id text not null unique,
                subjects text[] not null,
                master_key_id text not null,
                wrapped bytea
            );
            """;

    private KeySchema() {}
}
