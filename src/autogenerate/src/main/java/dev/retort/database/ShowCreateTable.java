package dev.retort.database;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads what SHOW CREATE TABLE answers, as far as texts go: columns, conditions and indexed expressions. */
final class ShowCreateTable {

    private static final Set<String> KEYS = Set.of("KEY", "UNIQUE");

    private ShowCreateTable() {}

    /** The table with its columns and checks. */
    static Table parse(String sql) {
        int open = sql.indexOf("(\n");
        List<Column> columns = new ArrayList<>();
        List<CheckConstraint> checks = new ArrayList<>();
        List<Index> indexes = new ArrayList<>();
        for (String element : SqlWords.split(sql.substring(open + 1, sql.lastIndexOf("\n)")), ',')) {
            List<String> words = SqlWords.split(element, ' ');
            if (element.startsWith("`")) {
                columns.add(ShownColumn.parse(words));
            } else if (element.startsWith("CONSTRAINT") && words.contains("CHECK")) {
                checks.add(CheckConstraint.of(name(words.get(1)), inside(words.get(words.indexOf("CHECK") + 1))));
            } else if (KEYS.contains(words.get(0))) {
                indexes.add(index(words));
            }
        }
        return Table.of(QualifiedName.of(""), columns)
                .withCheckConstraints(checks)
                .withIndexes(indexes);
    }

    /** {@code KEY `name` (`column`,(expression) DESC)}; whether it is unique is no text that could differ. */
    private static Index index(List<String> words) {
        int name = words.indexOf("KEY") + 1;
        return Index.of(name(words.get(name)))
                .withParts(SqlWords.split(within(words.get(name + 1)), ',').stream()
                        .map(ShowCreateTable::part)
                        .toList());
    }

    private static IndexPart part(String text) {
        List<String> words = SqlWords.split(text, ' ');
        boolean expression = text.startsWith("(");
        IndexPart part = expression ? IndexPart.expression(inside(words.get(0))) : IndexPart.column(name(words.get(0)));
        return words.contains("DESC") ? part.desc() : part;
    }

    /** What stands between the parentheses of a clause, without those of the expression itself. */
    static String inside(String clause) {
        return Parentheses.strip(within(clause));
    }

    private static String within(String clause) {
        return clause.substring(1, clause.length() - 1);
    }

    static String name(String quoted) {
        return quoted.substring(1, quoted.length() - 1).replace("``", "`");
    }
}
