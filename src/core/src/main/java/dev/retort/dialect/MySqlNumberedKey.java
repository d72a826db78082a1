package dev.retort.dialect;

import dev.retort.schema.QualifiedName;

/**
 * The one key of a numbered column, which the server takes from it only together with the numbering (error 1075; measured on MySQL 8.0 and
 * MariaDB 11.4).
 */
final class MySqlNumberedKey {

    private MySqlNumberedKey() {}

    /** Asks for a numbered column of a table that no key leads but the primary one. */
    static String objection(Dialect dialect, QualifiedName table) {
        String home = table.schema() == null ? "database()" : dialect.literal(table.schema());
        return "select concat('column ''', c.column_name, ''' is numbered (AUTO_INCREMENT) and no other key or index begins with it,"
                + " which the server wants at any time: take the numbering away in the same migration (op.alterColumn), drop the"
                + " column, or have another key take the place of this one (op.replacePrimaryKey)')"
                + " from information_schema.columns c where c.table_schema = " + home + " and c.table_name = "
                + dialect.literal(table.name()) + " and c.extra like '%auto_increment%'"
                + " and not exists (select 1 from information_schema.statistics s where s.table_schema = c.table_schema"
                + " and s.table_name = c.table_name and s.column_name = c.column_name and s.seq_in_index = 1"
                + " and s.index_name <> 'PRIMARY')";
    }
}
