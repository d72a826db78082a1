package dev.retort.dialect;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.DefaultValue;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.GeneratedExpression;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import dev.retort.schema.TableOptions;
import dev.retort.schema.UniqueConstraint;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What SQLite's stored texts say. PRAGMAs tell neither names of constraints nor conditions, collations, conflict clauses or
 * AUTOINCREMENT; the texts tell all: https://www.sqlite.org/schematab.html.
 */
public final class SqliteTexts {

    /** The words that are no names where a default stands: https://www.sqlite.org/syntax/literal-value.html. */
    private static final String[] VALUES = {"null", "true", "false", "current_timestamp", "current_date", "current_time"
    };

    private SqliteTexts() {}

    /**
     * The table that a stored CREATE TABLE describes, without its indexes. Of a foreign key that names no columns the referenced
     * ones are empty.
     */
    public static Table table(String sql) {
        SqliteCreateTable text = SqliteCreateTable.read(sql);
        List<Constraint> constraints = SqliteConstraints.of(text).stream()
                .map(SqliteConstraints.Placed::constraint)
                .toList();
        return Table.of(
                        QualifiedName.of(text.name().name()),
                        text.columns().stream().map(SqliteTexts::column).toList())
                .withPrimaryKey(
                        all(constraints, PrimaryKey.class).stream().findFirst().orElse(null))
                .withUniqueConstraints(all(constraints, UniqueConstraint.class))
                .withCheckConstraints(all(constraints, CheckConstraint.class))
                .withForeignKeys(all(constraints, ForeignKey.class))
                .withOptions(TableOptions.NONE.withSettings(text.settings()));
    }

    private static <T> List<T> all(List<Constraint> constraints, Class<T> kind) {
        return constraints.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static Column column(SqliteElement element) {
        return Column.of(String.valueOf(element.column()), SqlType.parse(element.type()))
                .withNullable(element.clause(SqliteClause.Kind.NOT_NULL).isEmpty())
                .withDefault(text(element, SqliteClause.Kind.DEFAULT)
                        .map(SqliteTexts::defaultValue)
                        .orElse(null))
                .withCollation(text(element, SqliteClause.Kind.COLLATE).orElse(null))
                .withGenerated(generated(element));
    }

    private static Optional<String> text(SqliteElement element, SqliteClause.Kind kind) {
        return element.clause(kind).map(SqliteClause::text);
    }

    /** A name as a default is a text, which it may be without parentheses only: {@code default "x"}, {@code default x}. */
    private static DefaultValue defaultValue(String sql) {
        List<SqliteToken> words = SqliteToken.of(sql);
        SqliteToken first = words.get(0);
        boolean name =
                first.kind() == SqliteToken.Kind.NAME || first.kind() == SqliteToken.Kind.WORD && !first.isAny(VALUES);
        return new DefaultValue(words.size() == 1 && name ? "'" + first.name().replace("'", "''") + "'" : sql);
    }

    private static @Nullable GeneratedExpression generated(SqliteElement element) {
        return element.clause(SqliteClause.Kind.GENERATED)
                .map(clause -> new GeneratedExpression(clause.text(), clause.flag()))
                .orElse(null);
    }

    /** The index that a stored CREATE INDEX describes. */
    public static Index index(String sql) {
        SqliteWords words = SqliteWords.of(sql);
        int named = words.find(0, "index") + 1;
        int name = words.at(named, "if", "not", "exists") ? named + 3 : named;
        int open = words.find(name, "(");
        int behind = words.after(open);
        List<IndexPart> parts =
                words.elements(open).stream().map(range -> part(words, range)).toList();
        Index index = Index.of(words.get(name).name(), parts).withUnique(words.at(1, "unique"));
        return words.at(behind, "where") ? index.withWhere(words.slice(behind + 1, words.size())) : index;
    }

    /** An index sorts NULL first when ascending and last when descending: https://www.sqlite.org/lang_select.html#orderby. */
    private static IndexPart part(SqliteWords words, SqliteWords.Range range) {
        int to = range.to();
        boolean descending = words.at(to - 1, "desc");
        to -= words.get(to - 1).isAny("asc", "desc") ? 1 : 0;
        String collation = null;
        if (to - range.from() > 2 && words.at(to - 2, "collate")) {
            collation = words.get(to - 1).name();
            to -= 2;
        }
        boolean column = to - range.from() == 1;
        IndexPart part = column
                ? IndexPart.column(words.get(range.from()).name())
                : IndexPart.expression(words.slice(range.from(), to));
        IndexPart ordered = descending ? part.desc() : part;
        return collation == null ? ordered : ordered.withCollation(collation);
    }
}
