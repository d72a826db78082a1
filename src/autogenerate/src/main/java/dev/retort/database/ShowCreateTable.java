package dev.retort.database;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** Reads what MariaDB's SHOW CREATE TABLE answers, as far as texts go: columns and conditions. */
final class ShowCreateTable {

    private ShowCreateTable() {}

    /** The table with its columns and checks. */
    static Table parse(String sql) {
        int open = sql.indexOf("(\n");
        List<Column> columns = new ArrayList<>();
        List<CheckConstraint> checks = new ArrayList<>();
        for (String element : SqlWords.split(sql.substring(open + 1, sql.lastIndexOf("\n)")), ',')) {
            List<String> words = SqlWords.split(element, ' ');
            if (element.startsWith("`")) {
                columns.add(ShownColumn.parse(words));
            } else if (element.startsWith("CONSTRAINT") && words.contains("CHECK")) {
                checks.add(CheckConstraint.of(name(words.get(1)), Parentheses.strip(words.get(words.size() - 1))));
            }
        }
        return Table.of(QualifiedName.of(""), columns).withCheckConstraints(checks);
    }

    static String name(String quoted) {
        return quoted.substring(1, quoted.length() - 1).replace("``", "`");
    }
}
