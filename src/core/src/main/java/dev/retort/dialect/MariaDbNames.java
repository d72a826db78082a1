package dev.retort.dialect;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Table;

/** MariaDB's own names: {@code make_unique_key_name} and {@code mysql_prepare_create_table} in sql/sql_table.cc. */
final class MariaDbNames extends MySqlNames {

    @Override
    public String check(Table table, CheckConstraint check) {
        return "CONSTRAINT_1";
    }

    /** They are counted by table. */
    @Override
    CheckConstraint renamed(CheckConstraint check, String from, String to) {
        return check;
    }
}
