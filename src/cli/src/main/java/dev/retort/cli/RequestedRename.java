package dev.retort.cli;

import dev.retort.operation.Operation;
import dev.retort.schema.EnumType;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A rename that somebody asked for with {@code --rename old=new}.
 *
 * @param from the old name, qualified by its table where it is a column's
 * @param to the new name; without its qualification where it is the same
 */
record RequestedRename(String from, String to) {

    static RequestedRename parse(String text) {
        int sign = text.indexOf('=');
        if (sign < 1 || sign == text.length() - 1) {
            throw new CommandException(
                    ExitCode.USAGE,
                    "--rename '" + text
                            + "' is not OLD=NEW; write for example users.fullname=users.name or accounts=users");
        }
        return new RequestedRename(
                text.substring(0, sign).strip(), text.substring(sign + 1).strip());
    }

    /** The same request under the names that hold after a table or type got another one, as its columns or labels stand under that. */
    RequestedRename after(Operation rename) {
        if (rename instanceof Operation.RenameTable table) {
            return under(table.from(), table.to());
        }
        return rename instanceof Operation.RenameEnumType type ? under(type.from(), type.to()) : this;
    }

    private RequestedRename under(QualifiedName old, QualifiedName next) {
        return new RequestedRename(moved(from, old, next), moved(to, old, next));
    }

    /** What is probably missing where the two names are of two tables; empty where they are not. */
    String hint() {
        String table = table(from);
        String other = table(to);
        return table.isEmpty() || other.isEmpty() || table.equals(other)
                ? ""
                : ", and if the table got another name, add --rename " + table + "=" + other + " before";
    }

    private static String table(String name) {
        return name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }

    private static String moved(String name, QualifiedName old, QualifiedName next) {
        String prefix = old + ".";
        return name.regionMatches(true, 0, prefix, 0, prefix.length())
                ? next + "." + name.substring(prefix.length())
                : name;
    }

    /** The same request in the letters of what goes and comes, for names that the server writes in others: {@code USERS}. */
    RequestedRename inLettersOf(List<Operation> differences) {
        return new RequestedRename(
                spelled(from, differences.stream().flatMap(RequestedRename::gone)),
                spelled(to, differences.stream().flatMap(RequestedRename::come)));
    }

    private static String spelled(String name, Stream<String> known) {
        return known.filter(name::equalsIgnoreCase).findFirst().orElse(name);
    }

    private static Stream<String> gone(Operation operation) {
        if (operation instanceof Operation.DropTable drop) {
            return Stream.of(drop.table().name().toString());
        }
        if (operation instanceof Operation.DropSequence drop) {
            return Stream.of(drop.sequence().name().toString());
        }
        return operation instanceof Operation.DropColumn drop
                ? Stream.of(drop.table() + "." + drop.column().name())
                : Stream.of();
    }

    private static Stream<String> come(Operation operation) {
        if (operation instanceof Operation.CreateTable create) {
            return names(create.table().name());
        }
        if (operation instanceof Operation.CreateSequence create) {
            return names(create.sequence().name());
        }
        return operation instanceof Operation.AddColumn add
                ? Stream.of(
                        add.column().name(), add.table() + "." + add.column().name())
                : Stream.of();
    }

    private static Stream<String> names(QualifiedName name) {
        return Stream.of(name.toString(), name.name());
    }

    /** The rename, where the old thing is dropped and the new one added; null otherwise. */
    @Nullable
    Operation among(List<Operation> differences) {
        for (Operation dropped : differences) {
            if (dropped instanceof Operation.AlterEnumType alter && isMeant(alter)) {
                return new Operation.RenameEnumValue(
                        alter.after().name(), label(from, alter.before()), label(to, alter.after()));
            }
            for (Operation added : differences) {
                Operation rename = between(dropped, added);
                if (rename != null) {
                    return rename;
                }
            }
        }
        return null;
    }

    private @Nullable Operation between(Operation dropped, Operation added) {
        if (dropped instanceof Operation.DropTable drop && added instanceof Operation.CreateTable create) {
            QualifiedName old = drop.table().name();
            QualifiedName next = create.table().name();
            return isMeant(old, next) ? new Operation.RenameTable(old, next) : null;
        }
        if (dropped instanceof Operation.DropSequence drop && added instanceof Operation.CreateSequence create) {
            QualifiedName old = drop.sequence().name();
            QualifiedName next = create.sequence().name();
            return isMeant(old, next) ? new Operation.RenameSequence(old, next) : null;
        }
        if (dropped instanceof Operation.DropEnumType drop && added instanceof Operation.CreateEnumType create) {
            QualifiedName old = drop.type().name();
            QualifiedName next = create.type().name();
            return isMeant(old, next) ? new Operation.RenameEnumType(old, next) : null;
        }
        if (dropped instanceof Operation.DropColumn drop && added instanceof Operation.AddColumn add) {
            String next = add.column().name();
            boolean meant = drop.table().equals(add.table())
                    && from.equals(drop.table() + "." + drop.column().name())
                    && (to.equals(next) || to.equals(add.table() + "." + next));
            return meant
                    ? new Operation.RenameColumn(drop.table(), drop.column().name(), next)
                    : null;
        }
        return null;
    }

    /** Whether it is a label of the type that goes and one that comes. */
    private boolean isMeant(Operation.AlterEnumType alter) {
        String gone = label(from, alter.before());
        String come = label(to, alter.after());
        return from.startsWith(alter.before().name() + ".")
                && alter.before().values().contains(gone)
                && !alter.after().values().contains(gone)
                && alter.after().values().contains(come)
                && !alter.before().values().contains(come);
    }

    private static String label(String name, EnumType type) {
        String prefix = type.name() + ".";
        return name.startsWith(prefix) ? name.substring(prefix.length()) : name;
    }

    /** Of what comes into another schema both names are given whole. */
    private boolean isMeant(QualifiedName old, QualifiedName next) {
        boolean stays = Objects.equals(old.schema(), next.schema());
        return from.equals(old.toString()) && (to.equals(next.toString()) || stays && to.equals(next.name()));
    }

    /** As it was written. */
    @Override
    public String toString() {
        return from + "=" + to;
    }
}
