package dev.retort.diff;

import dev.retort.dialect.Dialect;
import dev.retort.operation.Operation;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says which views, triggers, routines and events ask for what goes or gets another name, on servers that keep them as they are.
 * {@link RenamedUnderViews} says so of views over what gets another name.
 */
final class BrokenTexts {

    private final Dialect dialect;
    private final List<Operation> operations;

    BrokenTexts(Dialect dialect, List<Operation> operations) {
        this.dialect = dialect;
        this.operations = operations;
    }

    /** A line for each of them and what it asks for. */
    List<String> notes(Dependents dependents) {
        List<Gone> gone = operations.stream()
                .flatMap(operation -> gone(operation).stream())
                .toList();
        return gone.isEmpty()
                ? List.of()
                : dependents.unheld().stream()
                        .filter(this::stays)
                        .flatMap(text -> gone.stream().flatMap(one -> note(text, one).stream()))
                        .toList();
    }

    /** What nothing has the name of any more; of what gets another one, which. */
    private record Gone(Used used, @Nullable String next) {

        boolean is(Used named) {
            return used.name().equals(named.name()) && used.column().equalsIgnoreCase(named.column());
        }

        String words() {
            return used.words() + (next == null ? ", which goes" : ", which becomes " + next);
        }
    }

    private Optional<Gone> gone(Operation operation) {
        if (operation instanceof Operation.DropTable drop) {
            return gone(Used.whole(drop.table().name()), null);
        }
        if (operation instanceof Operation.RenameTable rename) {
            return gone(Used.whole(rename.from()), rename.to().toString());
        }
        if (operation instanceof Operation.DropColumn drop) {
            return gone(new Used(drop.table(), drop.column().name()), null);
        }
        return operation instanceof Operation.RenameColumn rename
                ? gone(new Used(rename.table(), rename.from()), rename.to())
                : Optional.empty();
    }

    private Optional<Gone> gone(Used used, @Nullable String next) {
        return operations.stream().anyMatch(operation -> brings(operation, used))
                ? Optional.empty()
                : Optional.of(new Gone(new Used(nameBefore(used.name()), used.column()), next));
    }

    /** Whether something else has the name afterwards. */
    private static boolean brings(Operation operation, Used used) {
        if (used.isWhole()) {
            return operation instanceof Operation.CreateTable create
                            && create.table().name().equals(used.name())
                    || operation instanceof Operation.RenameTable rename
                            && rename.to().equals(used.name());
        }
        return operation instanceof Operation.AddColumn add
                        && new Used(add.table(), add.column().name()).equals(used)
                || operation instanceof Operation.RenameColumn rename
                        && new Used(rename.table(), rename.to()).equals(used);
    }

    /** Tables get their new names first, the texts were read before. */
    private QualifiedName nameBefore(QualifiedName table) {
        return operations.stream()
                .filter(operation -> operation instanceof Operation.RenameTable rename
                        && rename.to().equals(table))
                .map(operation -> ((Operation.RenameTable) operation).from())
                .findFirst()
                .orElse(table);
    }

    /** A trigger goes with its table, and a view where the migration drops it. */
    private boolean stays(UnheldText text) {
        return operations.stream()
                .noneMatch(operation -> operation instanceof Operation.DropTable drop
                                && drop.table().name().equals(text.table())
                        || operation instanceof Operation.DropView view
                                && text.isView()
                                && view.view().name().equals(text.name()));
    }

    private Optional<String> note(UnheldText text, Gone gone) {
        if (text.isView()) {
            return gone.next() == null && text.used().stream().anyMatch(gone::is)
                    ? Optional.of(note(text, gone, ""))
                    : Optional.empty();
        }
        BodyNames names = BodyNames.of(text.body());
        if (isOwn(text, gone.used()) && names.hasOfRow(gone.used().column())) {
            return Optional.of(note(text, gone, ""));
        }
        return names.mayHave(gone.used())
                ? Optional.of(note(text, gone, "where it means that one, "))
                : Optional.empty();
    }

    private static boolean isOwn(UnheldText text, Used used) {
        return !used.isWhole() && Objects.equals(text.table(), used.name());
    }

    private String note(UnheldText text, Gone gone, String condition) {
        return text.words() + " names " + gone.words() + ", and " + dialect.name() + " leaves it as it is: " + condition
                + consequence(text) + " afterwards. Drop it, or create it anew, in the migration (op.execute)";
    }

    private static String consequence(UnheldText text) {
        if (text.table() != null) {
            return "what is written to " + text.table() + " and fires it fails";
        }
        return text.isView() ? "nobody can select from it" : "it fails when it runs";
    }
}
