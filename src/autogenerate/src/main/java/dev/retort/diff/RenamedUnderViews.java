package dev.retort.diff;

import dev.retort.dialect.Dialect;
import dev.retort.operation.Operation;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.View;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says which views ask for a name that nothing has any more, on servers that rename what a view reads without a word. */
final class RenamedUnderViews {

    private static final Pattern LITERAL = Pattern.compile("'(?:[^']|'')*+'");

    private final Dialect dialect;
    private final List<Operation> operations;

    RenamedUnderViews(Dialect dialect, List<Operation> operations) {
        this.dialect = dialect;
        this.operations = operations;
    }

    /** A line for each view and name. */
    List<String> notes(Dependents dependents) {
        List<Renamed> renamed = operations.stream()
                .flatMap(operation -> renamed(operation).stream())
                .toList();
        if (renamed.isEmpty()) {
            return List.of();
        }
        Set<QualifiedName> dropped = operations.stream()
                .filter(Operation.DropView.class::isInstance)
                .map(operation -> ((Operation.DropView) operation).view().name())
                .collect(Collectors.toSet());
        return dependents.texts().stream()
                .filter(view -> !dropped.contains(view.name()))
                .flatMap(view ->
                        renamed.stream().filter(one -> one.isNamedIn(view)).map(one -> one.note(view, dialect)))
                .toList();
    }

    /** What gets another name: the words by which a query asks for it, and how it is called before and behind. */
    private record Renamed(List<String> words, String from, String to) {

        boolean isNamedIn(View view) {
            String query = LITERAL.matcher(view.query()).replaceAll("''");
            return words.stream().allMatch(word -> Mention.of(word, query));
        }

        String note(View view, Dialect dialect) {
            return "view " + view.name() + " names " + from + ", which becomes " + to + ", and " + dialect.name()
                    + " leaves its query as it is: where it means that one, nobody can select from it afterwards. Drop it and"
                    + " create it anew in the migration (op.dropView, op.createView)";
        }
    }

    private static Optional<Renamed> renamed(Operation operation) {
        if (operation instanceof Operation.RenameColumn rename) {
            List<String> words = List.of(rename.table().name(), rename.from());
            return Optional.of(new Renamed(words, rename.table() + "." + rename.from(), rename.to()));
        }
        return operation instanceof Operation.RenameTable rename
                ? Optional.of(new Renamed(
                        List.of(rename.from().name()),
                        rename.from().toString(),
                        rename.to().toString()))
                : Optional.empty();
    }
}
