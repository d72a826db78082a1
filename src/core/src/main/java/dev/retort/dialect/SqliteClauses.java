package dev.retort.dialect;

import dev.retort.dialect.SqliteClause.Kind;
import dev.retort.schema.Deferrability;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.ReferentialAction;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the constraints of a column or table: https://www.sqlite.org/syntax/column-constraint.html. */
final class SqliteClauses {

    private final SqliteWords words;
    private final int end;
    private int at;
    private String conflict = "";

    private SqliteClauses(SqliteWords words, SqliteWords.Range range) {
        this.words = words;
        this.at = range.from();
        this.end = range.to();
    }

    /** All that stand between two positions. */
    static List<SqliteClause> read(SqliteWords words, SqliteWords.Range range) {
        SqliteClauses reader = new SqliteClauses(words, range);
        List<SqliteClause> clauses = new ArrayList<>();
        while (reader.at < reader.end) {
            clauses.add(reader.clause());
        }
        return clauses;
    }

    /** Whether a constraint of a column begins at the position, so that the type ends before. */
    static boolean begins(SqliteWords words, int position) {
        return words.get(position)
                        .isAny(
                                "constraint",
                                "primary",
                                "not",
                                "null",
                                "unique",
                                "check",
                                "default",
                                "collate",
                                "references")
                || words.at(position, "generated", "always")
                || words.at(position, "as", "(");
    }

    private SqliteClause clause() {
        int start = at;
        conflict = "";
        String name = null;
        if (words.at(at, "constraint")) {
            name = words.get(at + 1).name();
            at += 2;
        }
        int body = Math.min(at, end - 1);
        Draft draft = new Draft(name, words.get(start).from(), words.get(body).from());
        SqliteClause clause = at < end ? body(draft) : draft.of(Kind.OTHER);
        onConflict();
        return ending(clause);
    }

    private SqliteClause ending(SqliteClause clause) {
        return new SqliteClause(
                clause.kind(),
                clause.name(),
                clause.from(),
                clause.body(),
                words.get(Math.min(at, end) - 1).to(),
                clause.columns(),
                clause.text().isEmpty() ? conflict : clause.text(),
                clause.flag(),
                clause.descending(),
                clause.key());
    }

    private SqliteClause body(Draft draft) {
        if (words.at(at, "primary", "key")) {
            at += 2;
            return primaryKey(draft);
        }
        if (skips("unique")) {
            return draft.with(Kind.UNIQUE, columns());
        }
        if (skips("not", "null")) {
            return draft.of(Kind.NOT_NULL);
        }
        if (skips("null")) {
            return draft.of(Kind.NULL);
        }
        if (skips("check")) {
            return draft.with(Kind.CHECK, parenthesis(), false);
        }
        if (skips("default")) {
            return draft.with(Kind.DEFAULT, defaultValue(), false);
        }
        if (skips("collate")) {
            return draft.with(Kind.COLLATE, words.get(at++).name(), false);
        }
        if (words.at(at, "references")) {
            return draft.with(foreignKey(List.of()));
        }
        if (skips("foreign", "key")) {
            return draft.with(foreignKey(columns()));
        }
        if (skips("generated", "always", "as") || skips("as")) {
            String expression = parenthesis();
            boolean stored = skips("stored");
            skips("virtual");
            return draft.with(Kind.GENERATED, expression, stored);
        }
        at = words.after(at);
        return draft.of(Kind.OTHER);
    }

    private SqliteClause primaryKey(Draft draft) {
        if (words.at(at, "(")) {
            int close = words.after(at) - 1;
            boolean autoincrement = words.at(close - 1, "autoincrement");
            return draft.primaryKey(columns(), autoincrement, false);
        }
        boolean descending = skips("desc");
        skips("asc");
        onConflict();
        return draft.primaryKey(List.of(), skips("autoincrement"), descending);
    }

    private List<String> columns() {
        if (!words.at(at, "(")) {
            return List.of();
        }
        List<String> columns = words.names(at);
        at = words.after(at);
        return columns;
    }

    private String parenthesis() {
        String inside = words.inside(at);
        at = words.after(at);
        return inside;
    }

    /** A parenthesis, or a literal, a name or a number with its sign. */
    private String defaultValue() {
        int from = at;
        boolean signed = words.get(at).isAny("+", "-");
        at = signed ? at + 2 : words.after(at);
        return words.slice(from, at);
    }

    private ForeignKey foreignKey(List<String> columns) {
        at++;
        QualifiedName table = QualifiedName.of(words.get(at++).name());
        ForeignKey key = ForeignKey.of(null, columns, table, columns());
        while (at < end && words.get(at).isAny("on", "match")) {
            if (skips("match")) {
                at++;
            } else {
                boolean delete = words.at(at + 1, "delete");
                at += 2;
                ReferentialAction action = action();
                key = key.withActions(delete ? action : key.onDelete(), delete ? key.onUpdate() : action);
            }
        }
        return key.withDeferrability(deferrability());
    }

    private ReferentialAction action() {
        for (ReferentialAction action : ReferentialAction.values()) {
            if (skips(action.sql().split(" "))) {
                return action;
            }
        }
        return ReferentialAction.NO_ACTION;
    }

    /** Without INITIALLY DEFERRED a deferrable key is checked at once: https://www.sqlite.org/foreignkeys.html#fk_deferred. */
    private Deferrability deferrability() {
        boolean not = skips("not", "deferrable");
        if (!not && !skips("deferrable")) {
            return Deferrability.NOT_DEFERRABLE;
        }
        boolean deferred = skips("initially", "deferred");
        skips("initially", "immediate");
        return deferred && !not ? Deferrability.INITIALLY_DEFERRED : Deferrability.NOT_DEFERRABLE;
    }

    private void onConflict() {
        if (at + 2 < end + 1 && words.at(at, "on", "conflict")) {
            conflict = at + 2 < end ? words.get(at + 2).name() : "";
            at = Math.min(at + 3, end);
        }
    }

    private boolean skips(String... expected) {
        boolean there = at + expected.length <= end && words.at(at, expected);
        at += there ? expected.length : 0;
        return there;
    }

    /** A constraint whose end is not known yet. */
    private record Draft(@Nullable String name, int from, int body) {

        SqliteClause of(Kind kind) {
            return with(kind, "", false);
        }

        SqliteClause with(Kind kind, String text, boolean flag) {
            return new SqliteClause(kind, name, from, body, body, List.of(), text, flag, false, null);
        }

        SqliteClause with(Kind kind, List<String> columns) {
            return new SqliteClause(kind, name, from, body, body, columns, "", false, false, null);
        }

        SqliteClause primaryKey(List<String> columns, boolean autoincrement, boolean descending) {
            return new SqliteClause(
                    Kind.PRIMARY_KEY, name, from, body, body, columns, "", autoincrement, descending, null);
        }

        SqliteClause with(ForeignKey key) {
            return new SqliteClause(Kind.FOREIGN_KEY, name, from, body, body, key.columns(), "", false, false, key);
        }
    }
}
