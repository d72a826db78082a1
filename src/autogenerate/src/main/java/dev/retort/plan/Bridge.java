package dev.retort.plan;

import dev.retort.dialect.Dialect;
import dev.retort.operation.Operation;
import dev.retort.operation.RequiredColumns;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.EnumType;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Identity;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.View;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The schema with which both versions of an application can live, the one that runs and the one that is to come: all that is
 * new is there, what goes is there still, and nothing is demanded that one of them does not know of.
 */
public final class Bridge {

    private final Schema current;
    private final List<Operation> plan;
    private final Dialect dialect;

    /** A column and its table. */
    private record Place(QualifiedName table, String column) {}

    private final Set<Place> coming = new HashSet<>();
    private final Set<Place> going = new HashSet<>();
    private final Set<Place> replaced = new HashSet<>();

    /**
     * The bridge over a plan.
     *
     * @param current the schema of the version that runs
     * @param plan what leads to the schema of the other
     * @param dialect what the database calls its objects, and how it writes what its expressions name
     */
    public Bridge(Schema current, List<Operation> plan, Dialect dialect) {
        this.current = current;
        this.plan = plan;
        this.dialect = dialect;
        for (Operation operation : plan) {
            if (operation instanceof Operation.AddColumn add) {
                coming.add(new Place(add.table(), add.column().name()));
            } else if (operation instanceof Operation.DropColumn drop) {
                going.add(new Place(drop.table(), drop.column().name()));
            }
        }
        replaced.addAll(going);
        replaced.retainAll(coming);
        going.removeAll(replaced);
        coming.removeAll(replaced);
    }

    /**
     * The schema between.
     *
     * @throws dev.retort.operation.InapplicableOperationException where what comes cannot be there beside what goes
     */
    public Schema schema() {
        Schema schema = current;
        for (Operation operation : plan) {
            for (Operation bearable : bearable(operation)) {
                schema = bearable.applyTo(schema, dialect);
            }
        }
        return schema.withDeclaredViews(newViews());
    }

    /** Nobody but the new version reads them. */
    private List<View> newViews() {
        return plan.stream()
                .filter(Operation.CreateView.class::isInstance)
                .map(operation -> ((Operation.CreateView) operation).view())
                .filter(view -> !current.views().contains(view.name()))
                .toList();
    }

    /** What both versions can bear of an operation. */
    private List<Operation> bearable(Operation operation) {
        if (operation instanceof Operation.DropColumn drop) {
            return withoutDemand(drop);
        }
        if (operation instanceof Operation.AlterColumn alter) {
            return withoutDemand(alter);
        }
        if (operation instanceof Operation.AlterEnumType alter) {
            return List.of(new Operation.AlterEnumType(alter.before(), both(alter)));
        }
        if (operation instanceof Operation.DropIndex drop && isInTheWay(drop)) {
            return List.of(new Operation.RenameIndex(drop.table(), named(drop.index()), freeName(named(drop.index()))));
        }
        boolean bearable = operation instanceof Operation.DropConstraint drop
                ? !goesWithColumns(drop)
                : operation instanceof Operation.DropIndex drop
                        ? !goesWithColumns(drop)
                        : operation instanceof Operation.AddConstraint add
                                ? isKnown(add)
                                : operation instanceof Operation.CreateIndex create
                                        ? isKnown(create)
                                        : !goes(operation);
        return bearable ? List.of(operation) : List.of();
    }

    private boolean goes(Operation operation) {
        if (operation instanceof Operation.DropView drop) {
            return plan.stream()
                    .noneMatch(other -> other instanceof Operation.CreateView create
                            && create.view().name().equals(drop.view().name()));
        }
        return operation instanceof Operation.DropTable
                || operation instanceof Operation.DropSequence
                || operation instanceof Operation.DropEnumType
                || operation instanceof Operation.DropCompositeType
                || operation instanceof Operation.DropSchema;
    }

    /** The new version does not write a column that it does not know. */
    private List<Operation> withoutDemand(Operation.DropColumn drop) {
        Column column = drop.column();
        if (replaced.contains(new Place(drop.table(), column.name()))) {
            return List.of(drop);
        }
        return RequiredColumns.lacksValue(column)
                ? List.of(new Operation.AlterColumn(drop.table(), column, column.withNullable(true)))
                : List.of();
    }

    /** The version that runs may write NULL, or lean on a default. */
    private static List<Operation> withoutDemand(Operation.AlterColumn alter) {
        Column before = alter.before();
        Column after = alter.after();
        boolean losesDefault = before.defaultValue() != null
                && after.defaultValue() == null
                && before.type().equals(after.type());
        Column both = after.withNullable(before.nullable() || after.nullable())
                .withDefault(losesDefault ? before.defaultValue() : after.defaultValue());
        Column numbered = numberedAs(before, both);
        return numbered.equals(before)
                ? List.of()
                : List.of(new Operation.AlterColumn(alter.table(), before, numbered));
    }

    /** The version that runs leaves the number to the server, the other one gives it. */
    private static Column numberedAs(Column before, Column after) {
        Identity identity = before.identity();
        if (identity == null || after.identity() != null || after.defaultValue() != null || after.nullable()) {
            return after;
        }
        return after.withIdentity(open(identity));
    }

    private static Identity open(Identity identity) {
        return identity.generation() == Identity.Generation.ALWAYS
                ? new Identity(Identity.Generation.BY_DEFAULT, identity.options(), identity.sequence())
                : identity;
    }

    /** The labels of before in their order, each new one behind the one that it is to follow. */
    private static EnumType both(Operation.AlterEnumType alter) {
        List<String> labels = new ArrayList<>(alter.before().values());
        List<String> after = alter.after().values();
        for (int i = 0; i < after.size(); i++) {
            if (!labels.contains(after.get(i))) {
                labels.add(i == 0 ? 0 : labels.indexOf(after.get(i - 1)) + 1, after.get(i));
            }
        }
        return new EnumType(alter.after().name(), labels);
    }

    /** What is only about columns that go stays with them, unless its name is needed. */
    private boolean goesWithColumns(Operation.DropConstraint drop) {
        boolean replaced = plan.stream()
                .anyMatch(other -> other instanceof Operation.AddConstraint add
                        && add.constraint().name() != null
                        && add.constraint().name().equals(drop.constraint().name()));
        List<String> columns = columns(drop.constraint());
        return !replaced && !columns.isEmpty() && are(going, drop.table(), columns);
    }

    /** One that is not unique does no harm. */
    private boolean goesWithColumns(Operation.DropIndex drop) {
        return !losesItsName(drop) && (!drop.index().unique() || are(going, drop.table(), columns(drop.index())));
    }

    /** The version that runs asks by columns that go, and needs their index, whose name another one is to have. */
    private boolean isInTheWay(Operation.DropIndex drop) {
        return losesItsName(drop)
                && !drop.index().unique()
                && columns(drop.index()).stream().anyMatch(column -> going.contains(new Place(drop.table(), column)));
    }

    private boolean losesItsName(Operation.DropIndex drop) {
        return plan.stream()
                .anyMatch(other -> other instanceof Operation.CreateIndex create
                        && create.index().name() != null
                        && create.index().name().equals(drop.index().name()));
    }

    private static String named(Index index) {
        return Objects.requireNonNull(index.name());
    }

    private String freeName(String taken) {
        Set<String> names = Stream.concat(
                        current.tables().stream(),
                        plan.stream()
                                .filter(Operation.CreateTable.class::isInstance)
                                .map(operation -> ((Operation.CreateTable) operation).table()))
                .flatMap(table -> Stream.concat(
                        Stream.of(table.name().name()),
                        Stream.concat(
                                table.indexes().stream().map(Index::name),
                                table.constraints().stream().map(Constraint::name))))
                .collect(Collectors.toCollection(HashSet::new));
        plan.stream()
                .filter(Operation.CreateIndex.class::isInstance)
                .forEach(create ->
                        names.add(((Operation.CreateIndex) create).index().name()));
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> dialect.defaultNames().variant(taken, n))
                .filter(name -> !names.contains(name))
                .findFirst()
                .orElseThrow();
    }

    /** What the version that runs keeps already, or cannot break as it does not write those columns. */
    private boolean isKnown(Operation.AddConstraint add) {
        if (add.constraint() instanceof CheckConstraint check) {
            return isOfNewColumns(add.table(), check.expression());
        }
        List<String> columns = columns(add.constraint());
        return add.constraint() instanceof PrimaryKey
                || !columns.isEmpty() && are(coming, add.table(), columns)
                || plan.stream()
                        .anyMatch(other -> other instanceof Operation.DropConstraint drop
                                && drop.table().equals(add.table())
                                && drop.constraint()
                                        .getClass()
                                        .equals(add.constraint().getClass())
                                && columns(drop.constraint()).equals(columns));
    }

    private boolean isKnown(Operation.CreateIndex create) {
        return !create.index().unique()
                || are(coming, create.table(), columns(create.index()))
                || plan.stream()
                        .anyMatch(other -> other instanceof Operation.DropIndex drop
                                && drop.table().equals(create.table())
                                && drop.index().unique()
                                && columns(drop.index()).equals(columns(create.index())));
    }

    /** Whether it names a column that comes and none that could have been written before, as far as its words tell. */
    private boolean isOfNewColumns(QualifiedName table, String condition) {
        Set<String> words = Pattern.compile("[^\\p{L}\\p{N}_$]+")
                .splitAsStream(condition.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return coming.stream()
                        .anyMatch(place -> place.table().equals(table)
                                && words.contains(place.column().toLowerCase(Locale.ROOT)))
                && there(table).stream().noneMatch(words::contains);
    }

    private Set<String> there(QualifiedName table) {
        return current.table(table).stream()
                .flatMap(found -> found.columns().stream())
                .map(column -> column.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static boolean are(Set<Place> places, QualifiedName table, List<String> columns) {
        return columns.stream().allMatch(column -> places.contains(new Place(table, column)));
    }

    private static List<String> columns(Constraint constraint) {
        return constraint instanceof ForeignKey key ? key.columns() : Keys.columns(constraint);
    }

    private static List<String> columns(Index index) {
        return index.parts().stream().map(IndexPart::text).toList();
    }
}
