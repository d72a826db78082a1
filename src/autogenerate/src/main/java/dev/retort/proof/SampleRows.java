package dev.retort.proof;

import dev.retort.database.scratch.SampleRow;
import dev.retort.dialect.Dialect;
import dev.retort.hazard.HazardKind;
import dev.retort.hazard.Hazards;
import dev.retort.operation.Operation;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rows for all tables of a schema, those first that others refer to. */
final class SampleRows {

    private final Schema schema;
    private final ColumnSamples samples;
    private final Fillings fillings;
    private final List<Operation> upgrade;
    private final Hazards hazards;
    private final Map<QualifiedName, Map<Integer, Map<String, @Nullable String>>> planned = new HashMap<>();

    SampleRows(Dialect dialect, Schema schema, Fillings fillings, List<Operation> upgrade) {
        this.schema = schema;
        this.samples = new ColumnSamples(dialect, schema, upgrade);
        this.fillings = fillings;
        this.upgrade = upgrade;
        this.hazards = new Hazards(upgrade, dialect);
    }

    /** The candidates in the order in which they are to be inserted. */
    List<SampleRow> candidates() {
        List<SampleRow> candidates = new ArrayList<>();
        for (Table table : parentsFirst()) {
            Filling filling = fillings.of(table.name());
            if (filling != Filling.NONE) {
                addRows(table, filling, candidates);
            }
        }
        return candidates;
    }

    private void addRows(Table table, Filling filling, List<SampleRow> candidates) {
        boolean fitting = filling != Filling.ENDS;
        TableRows rows = new TableRows(
                fitting ? withLaterRules(table) : table,
                samples,
                filling,
                fitting ? laterTypes(table) : Map.of(),
                this::planned);
        Map<Integer, Map<String, @Nullable String>> ofTable = new LinkedHashMap<>();
        for (int number = 0; number < TableRows.ROWS; number++) {
            List<SampleRow> ofNumber = rows.candidates(number);
            ofTable.put(number, ofNumber.get(0).values());
            candidates.addAll(ofNumber);
        }
        planned.put(table.name(), ofTable);
    }

    private @Nullable Map<String, @Nullable String> planned(QualifiedName table, int number) {
        return planned.getOrDefault(table, Map.of()).get(number);
    }

    /** The narrower of the two types of a column that gets another: its values fit before and after. */
    private Map<String, SqlType> laterTypes(Table table) {
        Map<String, SqlType> types = new HashMap<>();
        for (Operation operation : upgrade) {
            if (operation instanceof Operation.AlterColumn alter
                    && alter.table().equals(table.name())) {
                types.put(
                        alter.before().name(),
                        isNarrower(alter)
                                ? alter.after().type()
                                : alter.before().type());
            }
        }
        return types;
    }

    private boolean isNarrower(Operation.AlterColumn alter) {
        return hazards.of(alter).stream().anyMatch(hazard -> hazard.kind() == HazardKind.FAILS_ON_ROWS);
    }

    /** What the table is going to refuse is not put in. */
    private Table withLaterRules(Table table) {
        List<ForeignKey> keys = new ArrayList<>(table.foreignKeys());
        List<CheckConstraint> checks = new ArrayList<>(table.checkConstraints());
        for (Operation operation : upgrade) {
            if (operation instanceof Operation.AddConstraint add && add.table().equals(table.name())) {
                if (add.constraint() instanceof ForeignKey key && hasAll(table, key)) {
                    keys.add(key);
                } else if (add.constraint() instanceof CheckConstraint check) {
                    checks.add(check);
                }
            }
        }
        return table.withForeignKeys(keys).withCheckConstraints(checks);
    }

    private static boolean hasAll(Table table, ForeignKey key) {
        return key.columns().stream().allMatch(name -> table.column(name).isPresent());
    }

    /** A key that the migration adds is one too: rows that refer to none would not show that it can be added. */
    private List<Table> parentsFirst() {
        Set<Table> sorted = new LinkedHashSet<>();
        schema.tables().forEach(table -> add(table, new LinkedHashSet<>(), sorted));
        return List.copyOf(sorted);
    }

    private void add(Table table, Set<Table> children, Set<Table> sorted) {
        if (sorted.contains(table) || !children.add(table)) {
            return;
        }
        for (ForeignKey key : withLaterRules(table).foreignKeys()) {
            schema.table(key.referencedTable()).ifPresent(parent -> add(parent, children, sorted));
        }
        sorted.add(table);
    }
}
