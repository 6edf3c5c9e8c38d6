package dev.kartoteka.standalone.keystore;

import java.sql.SQLException;
import org.springframework.dao.DataAccessResourceFailureException;

/** The database of keys does not answer; nothing was stored without its key. */
public final class KeyStoreUnavailable extends DataAccessResourceFailureException {

    private static final long serialVersionUID = 1L;

    KeyStoreUnavailable(SQLException cause) {
        super("The key store cannot be reached", cause);
    }
}
