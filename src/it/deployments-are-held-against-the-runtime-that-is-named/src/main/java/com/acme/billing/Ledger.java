package com.acme.billing;

import java.sql.Connection;
import java.sql.SQLException;

/** Needs a module that a small runtime does not have. */
final class Ledger {

    boolean isOpen(Connection connection) throws SQLException {
        return !connection.isClosed();
    }
}
