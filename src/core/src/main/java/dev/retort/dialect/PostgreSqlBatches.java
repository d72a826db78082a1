package dev.retort.dialect;

import dev.retort.operation.Operation;

/**
 * Many rows changed a few at a time, each time in a transaction of its own: a block may commit where it is not in a transaction
 * itself (https://www.postgresql.org/docs/current/plpgsql-transactions.html). Pages are read in their order, so that no row is read
 * twice since version 14.
 */
final class PostgreSqlBatches {

    /** About 8 MB: some ten thousand rows. */
    private static final int PAGES = 1_000;

    private PostgreSqlBatches() {}

    /** The last statement is for rows that came meanwhile, and those of tables that inherit; names of variables are no columns'. */
    static String fill(PostgreSql dialect, Operation.FillColumn fill) {
        String table = dialect.quote(fill.table());
        String column = dialect.quote(fill.column());
        String update =
                "update " + table + " set " + column + " = " + fill.expression() + " where " + column + " is null";
        return PostgreSqlBlock.of("""

                declare
                    retort_page bigint := 0;
                    retort_pages bigint := pg_relation_size(%s) / current_setting('block_size')::bigint;
                begin
                    while retort_page < retort_pages loop
                        %s
                            and ctid >= format('(%%s,0)', retort_page)::tid
                            and ctid < format('(%%s,0)', retort_page + %d)::tid;
                        commit;
                        retort_page := retort_page + %d;
                    end loop;
                    %s;
                end\s""".formatted(dialect.literal(table), update, PAGES, PAGES, update));
    }
}
