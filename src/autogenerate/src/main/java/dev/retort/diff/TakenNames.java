package dev.retort.diff;

import dev.retort.dialect.DefaultNames;
import dev.retort.dialect.Dialect;
import dev.retort.schema.Constraint;
import dev.retort.schema.Index;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names in use on either side, so that a name made up here meets none of them. */
final class TakenNames {

    private final DefaultNames defaults;
    private final boolean perTable;
    private final boolean constraintsPerTable;
    private final Set<QualifiedName> relations = new HashSet<>();
    private final Set<QualifiedName> constraints = new HashSet<>();

    TakenNames(Dialect dialect, Schema current, Schema desired) {
        this.defaults = dialect.defaultNames();
        this.perTable = dialect.hasIndexNamesPerTable();
        this.constraintsPerTable = dialect.hasConstraintNamesPerTable();
        Map<QualifiedName, Table> wanted = Tables.byName(desired);
        add(current.withTables(current.tables().stream()
                .map(table -> withoutWhatGoes(table, wanted.get(table.name())))
                .toList()));
        add(desired);
    }

    /**
     * A check or foreign key is dropped before any is added: what takes its place may have its name. Where the names of indexes
     * count by table, the server made one of the key's name behind it, which may stay
     * (https://dev.mysql.com/doc/refman/9.4/en/create-table-foreign-keys.html).
     */
    private Table withoutWhatGoes(Table current, @Nullable Table desired) {
        return desired == null
                ? current
                : current.withCheckConstraints(current.checkConstraints().stream()
                                .filter(check -> desired.checkConstraints().stream()
                                        .anyMatch(other -> NameAdoption.lendsItsName(check, other)))
                                .toList())
                        .withForeignKeys(current.foreignKeys().stream()
                                .filter(key -> perTable
                                        || desired.foreignKeys().stream()
                                                .anyMatch(other -> NameAdoption.lendsItsName(key, other)))
                                .toList());
    }

    private void add(Schema schema) {
        schema.tables().forEach(this::add);
        schema.sequences().stream().map(Sequence::name).forEach(relations::add);
        relations.addAll(schema.views());
        schema.declaredViews().forEach(view -> relations.add(view.name()));
    }

    private void add(Table table) {
        relations.add(table.name());
        table.constraints().forEach(constraint -> add(table, constraint));
        for (Index index : table.indexes()) {
            if (index.name() != null) {
                relations.add(ofIndex(table.name(), index.name()));
            }
        }
    }

    /** A constraint's name counts among the relations too: those with an index behind them are relations. */
    private void add(Table table, Constraint constraint) {
        if (constraint.name() != null) {
            constraints.add(ofConstraint(table.name(), constraint.name()));
            relations.add(ofIndex(table.name(), constraint.name()));
        }
    }

    /** Where the name of an index must be free. */
    private QualifiedName ofIndex(QualifiedName table, String name) {
        return perTable ? inTable(table, name) : table.sibling(name);
    }

    /** A name that no index of the table, or no relation of its schema, has yet; it is taken from now on. */
    String relation(QualifiedName table, String wanted) {
        String name = wanted;
        for (int n = 1; !relations.add(ofIndex(table, name)); n++) {
            name = defaults.variant(wanted, n);
        }
        return name;
    }

    /** A name that no constraint of the table, or of its schema, has yet; it is taken from now on. */
    String constraint(QualifiedName table, String wanted) {
        String name = wanted;
        for (int n = 1; !constraints.add(ofConstraint(table, name)); n++) {
            name = defaults.variant(wanted, n);
        }
        return name;
    }

    /** Where the name of a constraint must be free. */
    private QualifiedName ofConstraint(QualifiedName table, String name) {
        return constraintsPerTable ? inTable(table, name) : table.sibling(name);
    }

    private static QualifiedName inTable(QualifiedName table, String constraint) {
        return QualifiedName.of(table.toString(), constraint);
    }
}
