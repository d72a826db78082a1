package dev.retort.dialect;

import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The one form of a table. A primary key is called PRIMARY, a unique index is a unique constraint, and the index that a foreign
 * key needs is there to be seen: InnoDB makes one where none leads with the key's columns, and keeps it when the key goes.
 */
final class MySqlTables {

    /** The character set with its collation: {@code utf8mb4 collate utf8mb4_unicode_ci}. */
    static final String CHARSET = "charset";

    private static final String COLLATE = " collate ";

    private MySqlTables() {}

    /**
     * The table in its one form.
     *
     * @param descending whether an index that descends serves a foreign key
     */
    static Table normalise(Table table, boolean descending) {
        String collation = collation(table.options().settings());
        Table normal = UniqueIndexes.asConstraints(table)
                .withPrimaryKey(
                        table.primaryKey() == null ? null : table.primaryKey().withName(MySqlNames.PRIMARY))
                .withForeignKeys(
                        table.foreignKeys().stream().map(MySqlTables::normalise).toList())
                .mapColumns(
                        column -> Objects.equals(column.collation(), collation) ? column.withCollation(null) : column);
        return withIndexesOfForeignKeys(normal, descending);
    }

    /** RESTRICT and NO ACTION are one: https://mariadb.com/kb/en/foreign-keys/#constraints. */
    private static ForeignKey normalise(ForeignKey key) {
        return key.withActions(normalise(key.onDelete()), normalise(key.onUpdate()))
                .withMatchFull(false);
    }

    private static ReferentialAction normalise(ReferentialAction action) {
        return action == ReferentialAction.RESTRICT ? ReferentialAction.NO_ACTION : action;
    }

    /** Longer keys first: an index that the server has made goes when one comes that leads with its columns. */
    private static Table withIndexesOfForeignKeys(Table table, boolean descending) {
        List<Index> indexes = new ArrayList<>(table.indexes());
        List<ForeignKey> longestFirst = table.foreignKeys().stream()
                .sorted(Comparator.comparingInt(
                                (ForeignKey key) -> key.columns().size())
                        .reversed())
                .toList();
        for (ForeignKey key : longestFirst) {
            if (keys(table, indexes, descending).noneMatch(columns -> leads(columns, key.columns()))) {
                indexes.add(Index.of(key.name(), key.columns().toArray(String[]::new)));
            }
        }
        return table.withIndexes(indexes);
    }

    /** The columns of every key and index that can serve a foreign key. */
    private static Stream<List<String>> keys(Table table, List<Index> indexes, boolean descending) {
        return Stream.of(
                        Stream.ofNullable(table.primaryKey()).map(PrimaryKey::columns),
                        table.uniqueConstraints().stream()
                                .filter(unique -> MySqlKeyLength.fits(unique, table))
                                .map(UniqueConstraint::columns),
                        indexes.stream().map(index -> serving(index, descending)))
                .flatMap(all -> all);
    }

    private static List<String> serving(Index index, boolean descending) {
        return index.method().equals(Index.DEFAULT_METHOD)
                ? index.parts().stream()
                        .takeWhile(part ->
                                !part.expression() && part.length() == null && (descending || !part.descending()))
                        .map(IndexPart::text)
                        .toList()
                : List.of();
    }

    private static boolean leads(List<String> index, List<String> key) {
        return index.size() >= key.size() && index.subList(0, key.size()).equals(key);
    }

    /** Whether something that the table keeps in both states serves a foreign key throughout. */
    static boolean isServed(ForeignKey key, Table before, Table after, boolean descending) {
        List<List<String>> kept = new ArrayList<>();
        if (before.primaryKey() != null && before.primaryKey().equals(after.primaryKey())) {
            kept.add(before.primaryKey().columns());
        }
        before.uniqueConstraints().stream()
                .filter(after.uniqueConstraints()::contains)
                .filter(unique -> MySqlKeyLength.fits(unique, after))
                .forEach(u -> kept.add(u.columns()));
        before.indexes().stream()
                .filter(after.indexes()::contains)
                .forEach(index -> kept.add(serving(index, descending)));
        return kept.stream().anyMatch(columns -> leads(columns, key.columns()));
    }

    /** What a table has and the model does not speak of stays; a character set without collation is content with any of its. */
    static Map<String, String> settings(Map<String, String> current, Map<String, String> desired) {
        Map<String, String> settings = new TreeMap<>(current);
        desired.forEach(
                (name, value) -> settings.merge(name, value, (is, wanted) -> isSatisfied(is, wanted) ? is : wanted));
        return settings;
    }

    private static boolean isSatisfied(String is, String wanted) {
        return is.equalsIgnoreCase(wanted) || is.startsWith(wanted + COLLATE);
    }

    /** What tells the characters of a column and their order: its own collation, or the character set of its table; empty where it is no text. */
    static String collation(Table table, String column) {
        String usual = table.options().settings().getOrDefault(CHARSET, "");
        return table.column(column)
                .filter(found -> MySqlColumns.isText(MySqlTypes.normalise(found.type())))
                .map(found -> Objects.requireNonNullElse(found.collation(), usual))
                .orElse("");
    }

    /** The collation that columns have which say none; null where unknown. */
    private static @Nullable String collation(Map<String, String> options) {
        String charset = options.getOrDefault(CHARSET, "");
        int at = charset.indexOf(COLLATE);
        return at < 0 ? null : charset.substring(at + COLLATE.length());
    }
}
