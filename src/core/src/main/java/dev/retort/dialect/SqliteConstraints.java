package dev.retort.dialect;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The constraints of a stored table, each with where it stands. What nobody named gets the name that Retort would have given it,
 * so that it can be spoken of.
 */
final class SqliteConstraints {

    private static final DefaultNames NAMES = SqliteNames.INSTANCE;

    private final SqliteCreateTable text;
    private final Table columns;
    private final Set<String> taken = new HashSet<>();
    private final List<Placed> placed = new ArrayList<>();

    /**
     * A constraint and where it stands.
     *
     * @param constraint the constraint, with a name
     * @param element what it stands in
     * @param clause what it is read of
     */
    record Placed(Constraint constraint, SqliteElement element, SqliteClause clause) {}

    private SqliteConstraints(SqliteCreateTable text) {
        this.text = text;
        this.columns = Table.of(
                QualifiedName.of(text.name().name()),
                text.columns().stream()
                        .map(column -> Column.of(String.valueOf(column.column()), SqlType.of("")))
                        .toList());
    }

    /** All constraints of a table, in their order. */
    static List<Placed> of(SqliteCreateTable text) {
        SqliteConstraints constraints = new SqliteConstraints(text);
        text.elements().forEach(constraints::note);
        text.elements().forEach(constraints::read);
        return constraints.placed;
    }

    private void note(SqliteElement element) {
        element.clauses().stream()
                .filter(clause -> clause.name() != null)
                .forEach(clause -> taken.add(folded(String.valueOf(clause.name()))));
    }

    private void read(SqliteElement element) {
        for (SqliteClause clause : element.clauses()) {
            constraint(element, clause)
                    .ifPresent(constraint -> placed.add(new Placed(named(constraint), element, clause)));
        }
    }

    private Optional<Constraint> constraint(SqliteElement element, SqliteClause clause) {
        List<String> keyed = clause.columns().isEmpty()
                ? List.of(String.valueOf(element.column()))
                : clause.columns().stream().map(this::asDeclared).toList();
        return switch (clause.kind()) {
            case PRIMARY_KEY ->
                Optional.of(new PrimaryKey(clause.name(), keyed).withStorage(SqliteConflict.storage(clause.text())));
            case UNIQUE ->
                Optional.of(
                        UniqueConstraint.of(clause.name(), keyed).withStorage(SqliteConflict.storage(clause.text())));
            case CHECK -> Optional.of(CheckConstraint.of(clause.name(), SqliteExpression.canonical(clause.text())));
            case FOREIGN_KEY -> Optional.ofNullable(clause.key()).map(key -> foreignKey(key, clause.name(), keyed));
            default -> Optional.empty();
        };
    }

    private static Constraint foreignKey(ForeignKey key, @Nullable String name, List<String> columns) {
        return key.withName(name).withColumns(columns, key.referencedColumns());
    }

    /** A key may write a column's name in another case than the column. */
    private String asDeclared(String column) {
        return text.column(column)
                .map(element -> String.valueOf(element.column()))
                .orElse(column);
    }

    private Constraint named(Constraint constraint) {
        if (constraint.name() != null) {
            return constraint;
        }
        String wanted = name(constraint);
        String name = wanted;
        for (int n = 1; !taken.add(folded(name)); n++) {
            name = NAMES.variant(wanted, n);
        }
        return constraint.withName(name);
    }

    private String name(Constraint constraint) {
        if (constraint instanceof PrimaryKey) {
            return NAMES.primaryKey(columns.name());
        }
        if (constraint instanceof UniqueConstraint unique) {
            return NAMES.unique(columns.name(), unique);
        }
        return constraint instanceof ForeignKey key
                ? NAMES.foreignKey(columns.name(), key)
                : NAMES.check(columns, (CheckConstraint) constraint);
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
