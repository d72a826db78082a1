package dev.retort.dialect;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.List;

/** The names of what nobody named, as SQLite names nothing itself: those that PostgreSQL would take, of any length. */
final class SqliteNames implements DefaultNames {

    static final SqliteNames INSTANCE = new SqliteNames();

    private SqliteNames() {}

    @Override
    public String primaryKey(QualifiedName table) {
        return table.name() + "_pkey";
    }

    @Override
    public String unique(QualifiedName table, UniqueConstraint constraint) {
        return table.name() + "_" + String.join("_", constraint.columns()) + "_key";
    }

    @Override
    public String foreignKey(QualifiedName table, ForeignKey key) {
        return table.name() + "_" + String.join("_", key.columns()) + "_fkey";
    }

    /** A condition on one column is named after it. */
    @Override
    public String check(Table table, CheckConstraint check) {
        List<String> used = table.columns().stream()
                .map(Column::name)
                .filter(column -> SqliteToken.of(check.expression()).stream()
                        .anyMatch(token -> token.kind() != SqliteToken.Kind.STRING
                                && token.name().equalsIgnoreCase(column)))
                .toList();
        return table.name().name() + (used.size() == 1 ? "_" + used.get(0) : "") + "_check";
    }

    @Override
    public String index(QualifiedName table, Index index) {
        List<String> parts = index.parts().stream()
                .map(part -> part.expression() ? "expr" : part.text())
                .toList();
        return table.name() + "_" + String.join("_", parts) + "_idx";
    }

    @Override
    public String variant(String name, int n) {
        return name + n;
    }

    @Override
    public String cut(String name) {
        return name;
    }
}
