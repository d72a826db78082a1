package dev.retort.diff;

import dev.retort.dialect.Dialect;
import dev.retort.operation.Operation;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.ExclusionConstraint;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Indexes and conditions that stay, as only the database has them, and name a type or a label that goes, or have an operator class for
 * another type: the server could not write them anew, and only their author knows what should take the place.
 */
final class PartsInTheWay {

    private final Dialect dialect;
    private final List<Operation> operations;

    /** In words, what goes, and the text by which a part names it. */
    private final Map<String, Pattern> gone = new TreeMap<>();

    PartsInTheWay(Dialect dialect, List<Operation> operations) {
        this.dialect = dialect;
        this.operations = operations;
        operations.forEach(this::look);
    }

    private void look(Operation operation) {
        if (operation instanceof Operation.DropEnumType drop) {
            gone.put(drop.type().name().toString(), cast("", drop.type().name()));
        } else if (operation instanceof Operation.DropCompositeType drop) {
            gone.put(drop.type().name().toString(), cast("", drop.type().name()));
        } else if (operation instanceof Operation.AlterEnumType alter) {
            QualifiedName type = alter.after().name();
            alter.before().values().stream()
                    .filter(label -> !alter.after().values().contains(label))
                    .map(dialect::literal)
                    .forEach(label -> gone.put(label + " of " + type, cast(label, type)));
        }
    }

    private Pattern cast(String label, QualifiedName type) {
        return Pattern.compile(Pattern.quote(label + "::" + dialect.quote(type)) + "(?!\\w)");
    }

    /** A line for each. */
    List<String> lines(Schema current) {
        List<String> lines = new ArrayList<>(ofOtherTypes(current));
        for (Table table : gone.isEmpty() ? List.<Table>of() : current.tables()) {
            table.indexes().stream()
                    .filter(index -> stays(table, index))
                    .forEach(index -> say("index " + table.name() + "." + index.name(), texts(index), lines));
            table.constraints().stream()
                    .filter(constraint -> stays(table, constraint))
                    .forEach(constraint ->
                            say("constraint " + constraint.name() + " on " + table.name(), texts(constraint), lines));
        }
        return lines;
    }

    /** The indexes that stay on columns which get a type that their operator class is not for. */
    private List<String> ofOtherTypes(Schema current) {
        return operations.stream()
                .filter(Operation.AlterColumn.class::isInstance)
                .map(Operation.AlterColumn.class::cast)
                .filter(alter -> !alter.before().type().equals(alter.after().type()))
                .flatMap(alter -> current.table(alter.table()).stream()
                        .flatMap(table ->
                                table.indexes().stream().flatMap(index -> refusals(table, index, alter.after()))))
                .toList();
    }

    private Stream<String> refusals(Table table, Index index, Column after) {
        return index.parts().stream()
                .filter(part -> isRefused(part, after) && stays(table, index))
                .map(part -> "index " + table.name() + "." + index.name() + " has the operator class "
                        + part.operatorClass() + ", which is none for " + after.type() + ", to which " + part.text()
                        + " changes: drop the index before");
    }

    private boolean isRefused(IndexPart part, Column after) {
        return !part.expression()
                && part.operatorClass() != null
                && part.text().equals(after.name())
                && !dialect.hasOperatorClass(after.type(), part.operatorClass());
    }

    private void say(String part, String texts, List<String> lines) {
        String named = gone.entrySet().stream()
                .filter(one -> one.getValue().matcher(texts).find())
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
        if (!named.isEmpty()) {
            lines.add(part + " names " + named + ", which goes: it cannot come back as it is");
        }
    }

    private boolean stays(Table table, Index index) {
        return operations.stream()
                .noneMatch(operation -> isDropped(operation, table)
                        || operation instanceof Operation.DropIndex drop
                                && drop.table().equals(table.name())
                                && Objects.equals(drop.index().name(), index.name())
                        || operation instanceof Operation.DropColumn drop
                                && drop.table().equals(table.name())
                                && Uses.of(index, table).contains(drop.column().name()));
    }

    private boolean stays(Table table, Constraint constraint) {
        return operations.stream()
                .noneMatch(operation -> isDropped(operation, table)
                        || operation instanceof Operation.DropConstraint drop
                                && drop.table().equals(table.name())
                                && Objects.equals(drop.constraint().name(), constraint.name()));
    }

    private static boolean isDropped(Operation operation, Table table) {
        return operation instanceof Operation.DropTable drop
                && drop.table().name().equals(table.name());
    }

    private static String texts(Index index) {
        return Stream.concat(
                        index.parts().stream().filter(IndexPart::expression).map(IndexPart::text),
                        Stream.ofNullable(index.where()))
                .collect(Collectors.joining(" "));
    }

    private static String texts(Constraint constraint) {
        if (constraint instanceof ExclusionConstraint exclusion) {
            return exclusion.definition();
        }
        return constraint instanceof CheckConstraint check ? check.expression() : "";
    }
}
