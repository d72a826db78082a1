package dev.retort.database;

import dev.retort.schema.Column;
import dev.retort.schema.DefaultValue;
import dev.retort.schema.GeneratedExpression;
import dev.retort.schema.SqlType;
import java.util.List;
import java.util.Set;

/** A column as SHOW CREATE TABLE writes it: {@code Field::...} and {@code show_create_table_ex} in sql/sql_show.cc. */
final class ShownColumn {

    /** The words that begin a clause; the server writes them in capitals and its functions in small letters. */
    private static final Set<String> CLAUSES = Set.of(
            "CHARACTER",
            "COLLATE",
            "GENERATED",
            "STORED",
            "VIRTUAL",
            "INVISIBLE",
            "NOT",
            "NULL",
            "DEFAULT",
            "ON",
            "AUTO_INCREMENT",
            "COMMENT",
            "CHECK",
            "WITHOUT");

    private static final String JSON = "longtext";

    private final List<String> words;
    private Column column;

    private ShownColumn(List<String> words) {
        this.words = words;
        this.column = Column.of(ShowCreateTable.name(words.get(0)), SqlType.parse(from(1)));
    }

    static Column parse(List<String> words) {
        ShownColumn shown = new ShownColumn(words);
        for (int i = 1; i < words.size(); i++) {
            shown.clause(i);
        }
        return shown.withJson();
    }

    private void clause(int i) {
        switch (words.get(i)) {
            case "COLLATE" -> column = column.withCollation(words.get(i + 1));
            case "DEFAULT" -> column = column.withDefault(new DefaultValue(from(i + 1)));
            case "CHECK" -> column = column.withCheck(ShowCreateTable.inside(words.get(i + 1)));
            case "NOT" -> column = column.withNullable(false);
            case "INVISIBLE" -> column = column.withInvisible(true);
            case "SRID" -> column = column.withType(column.type().withModifier("srid " + words.get(i + 1)));
            case "ON" -> column = column.withOnUpdate(words.get(i + 2));
            case "AS" ->
                column = column.withGenerated(new GeneratedExpression(
                        ShowCreateTable.inside(words.get(i + 1)),
                        words.get(i + 2).equals("STORED")));
            default -> {
                // A word within a clause.
            }
        }
    }

    /** The words from a position to the next clause; the first always belongs to it. */
    private String from(int position) {
        StringBuilder text = new StringBuilder(words.get(position));
        for (int i = position + 1; i < words.size() && !endsClause(words.get(i)); i++) {
            text.append(' ').append(words.get(i));
        }
        return text.toString();
    }

    /** What older versions of MySQL do not know stands in a comment: {@code DEFAULT NULL /*!80023 INVISIBLE *}{@code /}. */
    private static boolean endsClause(String word) {
        return CLAUSES.contains(word) || word.startsWith("/*!");
    }

    /** JSON is a longtext that must be valid: https://mariadb.com/kb/en/json/. */
    private Column withJson() {
        boolean json = column.type().name().equals(JSON)
                && ("json_valid(`" + column.name().replace("`", "``") + "`)").equals(column.check());
        return json ? column.withType(SqlType.of("json")).withCollation(null).withCheck(null) : column;
    }
}
