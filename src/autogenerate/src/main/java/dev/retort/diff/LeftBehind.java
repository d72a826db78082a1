package dev.retort.diff;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.StoredObject;
import dev.retort.operation.Operation;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Says which views and triggers a server leaves standing though a table that they name goes, and which keep it from giving a
 * column another name, where it writes new names into its texts itself.
 */
final class LeftBehind {

    private static final Pattern LITERAL = Pattern.compile("'(?:[^']|'')*+'");
    private static final String WAY_OUT = "in the migration (op.execute)";

    private final Dialect dialect;
    private final List<Operation> operations;

    LeftBehind(Dialect dialect, List<Operation> operations) {
        this.dialect = dialect;
        this.operations = operations;
    }

    /** A line for each view or trigger and what it names. */
    List<String> notes(Dependents dependents) {
        boolean mayBe = operations.stream()
                .anyMatch(operation ->
                        operation instanceof Operation.DropTable || operation instanceof Operation.RenameColumn);
        List<StoredObject> texts = mayBe ? dependents.followers() : List.of();
        return texts.isEmpty()
                ? List.of()
                : operations.stream()
                        .flatMap(operation -> notes(operation, texts))
                        .toList();
    }

    private Stream<String> notes(Operation operation, List<StoredObject> texts) {
        if (operation instanceof Operation.DropTable drop) {
            QualifiedName table = drop.table().name();
            return texts.stream()
                    .filter(text -> names(text, table.name()) && stays(text))
                    .map(text -> dropped(text, table));
        }
        return operation instanceof Operation.RenameColumn rename
                ? texts.stream()
                        .filter(view -> isView(view) && isOver(view, rename))
                        .flatMap(view -> texts.stream()
                                .filter(reader -> reader != view && reads(reader, view, rename.from()))
                                .map(reader -> renamed(reader, view, rename)))
                : Stream.of();
    }

    /** A trigger goes with its table, and a view where the migration drops it. */
    private boolean stays(StoredObject text) {
        return operations.stream()
                .noneMatch(operation -> operation instanceof Operation.DropTable drop
                                && drop.table().name().name().equalsIgnoreCase(text.table())
                        || operation instanceof Operation.DropView view
                                && view.view().name().name().equalsIgnoreCase(text.table()));
    }

    /** A view over the table that may take the column in under its own name. */
    private boolean isOver(StoredObject view, Operation.RenameColumn rename) {
        return stays(view)
                && names(view, nameBefore(rename.table()))
                && (names(view, rename.from()) || view.sql().contains("*"));
    }

    /** Tables get their new names first, their texts were read before. */
    private String nameBefore(QualifiedName table) {
        return operations.stream()
                .filter(operation -> operation instanceof Operation.RenameTable rename
                        && rename.to().equals(table))
                .map(operation -> ((Operation.RenameTable) operation).from().name())
                .findFirst()
                .orElse(table.name());
    }

    private boolean reads(StoredObject reader, StoredObject view, String column) {
        boolean over =
                isView(reader) ? names(reader, view.name()) : reader.table().equalsIgnoreCase(view.name());
        return over && names(reader, column) && stays(reader);
    }

    private String dropped(StoredObject text, QualifiedName table) {
        String broken = isView(text)
                ? "nobody can select from it afterwards"
                : "what is written to " + text.table() + " and fires it fails afterwards";
        return words(text) + " names " + table + ", which goes, and " + dialect.name() + " leaves it as it is: "
                + broken
                + ", and later changes of any table may be refused (\"error in " + text.kind() + " " + text.name()
                + "\"). Drop it " + WAY_OUT;
    }

    private String renamed(StoredObject reader, StoredObject view, Operation.RenameColumn rename) {
        return words(reader) + " names " + rename.from() + ", which view " + view.name() + " may take from "
                + rename.table() + "." + rename.from() + ", and " + dialect.name()
                + " cannot write the new name into it: unless the view gives the column a name itself (\""
                + rename.from()
                + " as " + rename.from() + "\"), the rename is refused (\"error in " + reader.kind() + " "
                + reader.name() + " after rename\"). Drop it before and create it anew " + WAY_OUT;
    }

    private static String words(StoredObject text) {
        return isView(text) ? "view " + text.name() : text.kind() + " " + text.name() + " on " + text.table();
    }

    private static boolean isView(StoredObject text) {
        return text.kind().equals("view");
    }

    private static boolean names(StoredObject text, String name) {
        String sql = LITERAL.matcher(text.sql()).replaceAll("''").toLowerCase(Locale.ROOT);
        return Mention.of(name.toLowerCase(Locale.ROOT), sql);
    }
}
