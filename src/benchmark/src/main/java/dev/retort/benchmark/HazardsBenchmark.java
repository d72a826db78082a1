package dev.retort.benchmark;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import dev.retort.hazard.Hazards;
import dev.retort.operation.Operation;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Measures how long it takes to tell the hazards of one large migration of each kind, on tables of unknown size. Arguments: how many tables it
 * concerns, 4,000 when there is none, and the database, PostgreSQL when there is none. Cost should grow with the number of tables, so
 * that half of them take half of the time.
 */
public final class HazardsBenchmark {

    private static final int TABLES = 4000;
    private static final QualifiedName PARENT = QualifiedName.of("parent");
    private static final Column TEXT = Column.of("c", SqlType.parse("varchar(20)"));
    private static final Column LONGER = Column.of("c", SqlType.parse("varchar(40)"));
    private static final Column OTHER = Column.of("d", SqlType.parse("bigint"));

    private HazardsBenchmark() {}

    /** Tells the hazards of each kind of migration twice and prints how long the second time took. */
    public static void main(String[] arguments) {
        int tables = arguments.length > 0 ? Integer.parseInt(arguments[0]) : TABLES;
        Dialect dialect = Dialects.byName(arguments.length > 1 ? arguments[1] : "postgresql")
                .orElseThrow();
        kinds().forEach((kind, operation) -> {
            List<Operation> migration = IntStream.range(0, tables)
                    .mapToObj(i -> QualifiedName.of("t" + i))
                    .map(operation)
                    .toList();
            tell(migration, dialect);
            print(kind, tell(migration, dialect));
        });
    }

    private static Map<String, Function<QualifiedName, Operation>> kinds() {
        Map<String, Function<QualifiedName, Operation>> kinds = new LinkedHashMap<>();
        kinds.put("longer text", table -> new Operation.AlterColumn(table, TEXT, LONGER));
        kinds.put("set not null", table -> new Operation.AlterColumn(table, TEXT, TEXT.withNullable(false)));
        kinds.put("new table", table -> new Operation.CreateTable(Table.of(table, List.of(TEXT, OTHER))));
        kinds.put("new column", table -> new Operation.AddColumn(table, OTHER));
        kinds.put("new index", table -> new Operation.CreateIndex(table, Index.of("i", "c")));
        kinds.put(
                "new check",
                table -> new Operation.AddConstraint(table, CheckConstraint.of(table.name() + "_ck", "d > 0")));
        kinds.put("new foreign key", table -> new Operation.AddConstraint(table, key(table)));
        kinds.put("dropped foreign key", table -> new Operation.DropConstraint(table, key(table)));
        kinds.put("dropped column", table -> new Operation.DropColumn(table, OTHER));
        kinds.put("dropped table", table -> new Operation.DropTable(Table.of(table, List.of(TEXT, OTHER))));
        kinds.put("renamed table", table -> new Operation.RenameTable(table, QualifiedName.of(table.name() + "_new")));
        kinds.put("filled column", table -> new Operation.FillColumn(table, "d", "0"));
        return kinds;
    }

    private static ForeignKey key(QualifiedName table) {
        return ForeignKey.of(table.name() + "_fk", List.of("d"), PARENT, List.of("id"));
    }

    private static Duration tell(List<Operation> migration, Dialect dialect) {
        long start = System.nanoTime();
        Hazards hazards = new Hazards(migration, dialect);
        migration.forEach(hazards::of);
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static void print(String kind, Duration taken) {
        System.out.printf(Locale.ROOT, "%-20s %6d ms%n", kind, taken.toMillis());
    }
}
