package dev.retort.dialect;

import dev.retort.operation.Operation;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Constraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.NameCase;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Names after the table and its columns. H2's own, such as {@code CONSTRAINT_8C}, are drawn from what is free at that moment
 * and cannot be foretold.
 *
 * @param names in which letters the database stores what is written without quotes
 */
record H2Names(NameCase names) implements DefaultNames {

    /** Constants.MAX_IDENTIFIER_LENGTH. */
    static final int LIMIT = 256;

    private static final Pattern DRAWN = Pattern.compile("CONSTRAINT_[0-9A-F]+(?:_[0-9]+)?", Pattern.CASE_INSENSITIVE);

    /** Whether H2 gave the name by itself. */
    static boolean isDrawn(@Nullable String name) {
        return name != null && DRAWN.matcher(name).matches();
    }

    /**
     * The table with a key that H2 may name anew: the name it drew before may be taken when the table comes back, as by the key of a
     * temporary table, and no primary key needs its name to be dropped. Beside another drawn name that comes with the migration the
     * key keeps its own, as it might draw that one.
     */
    static Table withoutDrawnKey(Table table, List<Operation> migration) {
        PrimaryKey key = table.primaryKey();
        boolean alone = migration.stream().flatMap(H2Names::kept).noneMatch(c -> isDrawn(c.name()));
        return key != null && alone && isDrawn(key.name()) ? table.withPrimaryKey(key.withName(null)) : table;
    }

    /** The constraints that come with an operation by their names, whoever gave them. */
    private static Stream<? extends Constraint> kept(Operation operation) {
        if (operation instanceof Operation.CreateTable create) {
            return create.table().withPrimaryKey(null).constraints().stream();
        }
        return operation instanceof Operation.AddConstraint add ? Stream.of(add.constraint()) : Stream.empty();
    }

    @Override
    public String primaryKey(QualifiedName table) {
        return join(table, List.of(), "_pkey");
    }

    @Override
    public String unique(QualifiedName table, UniqueConstraint constraint) {
        return join(table, constraint.columns(), "_key");
    }

    @Override
    public String foreignKey(QualifiedName table, ForeignKey key) {
        return join(table, key.columns(), "_fkey");
    }

    @Override
    public String check(Table table, CheckConstraint check) {
        return join(table.name(), List.of(), "_check");
    }

    @Override
    public String index(QualifiedName table, Index index) {
        return join(table, index.parts().stream().map(IndexPart::text).toList(), "_idx");
    }

    private String join(QualifiedName table, List<String> columns, String label) {
        String head = table.name() + columns.stream().map(name -> "_" + name).collect(Collectors.joining());
        return fitting(head, names.fold(label));
    }

    @Override
    public String variant(String name, int n) {
        return fitting(name, Integer.toString(n));
    }

    @Override
    public String cut(String name) {
        return fitting(name, "");
    }

    private static String fitting(String name, String suffix) {
        int available = LIMIT - suffix.length();
        return name.length() <= available ? name + suffix : name.substring(0, available) + suffix;
    }
}
