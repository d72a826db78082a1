package dev.retort.runner;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Refusal;
import dev.retort.history.ServerMessage;
import dev.retort.operation.Operation;
import dev.retort.schema.Column;
import dev.retort.schema.CompositeType;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.SqlType;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks before a run whether the server has the types that columns are to get, as those of a file that was written for another database:
 * otherwise it would stop half way.
 */
final class UnknownTypes {

    private static final Logger LOG = LoggerFactory.getLogger(UnknownTypes.class);

    /** A name alone, whose last part without quotes, and without what stands before that of an array's type, is the first group. */
    private static final Pattern NAME = Pattern.compile("(?:(?:[\\w$]+|\"[^\"]+\")\\.)?(?:_*([\\w$]+)|\"_*([^\"]+)\")");

    private final Connection connection;
    private final Dialect dialect;
    private final Set<String> made;
    private final Map<SqlType, Optional<String>> answers = new HashMap<>();

    private UnknownTypes(Connection connection, Dialect dialect, Set<String> made) {
        this.connection = connection;
        this.dialect = dialect;
        this.made = made;
    }

    /**
     * Ends the run before it begins where the server has not all types. Nothing is said of what the run itself makes, nor behind what
     * may make a type that nobody sees here.
     *
     * @throws RefusedException naming all operations that say an unknown one
     */
    static void check(List<CollectedStep> work, Connection connection, Dialect dialect) {
        UnknownTypes types = new UnknownTypes(connection, dialect, made(work));
        RefusedOperations refused = new RefusedOperations(dialect);
        for (CollectedStep step : work) {
            List<Operation> migration = step.migration();
            List<Operation> foreseen = migration.stream()
                    .takeWhile(operation -> !mayMakeTypes(operation))
                    .toList();
            if (step.done() == 0) {
                foreseen.forEach(operation -> types.of(operation)
                        .forEach(reason -> refused.note(step.step().script(), operation, reason)));
            }
            if (foreseen.size() < migration.size()) {
                break;
            }
        }
        refused.refuse();
    }

    private static boolean mayMakeTypes(Operation operation) {
        return operation instanceof Operation.Custom
                || operation instanceof Operation.ExecuteSql
                || operation instanceof Operation.CreateDependent;
    }

    /** Also tables and views, each of which is the type of its rows on PostgreSQL. */
    private static Set<String> made(List<CollectedStep> work) {
        Set<String> made = new HashSet<>();
        work.stream()
                .flatMap(step -> step.migration().stream())
                .flatMap(UnknownTypes::made)
                .forEach(name -> made.add(name.name().toLowerCase(Locale.ROOT)));
        return made;
    }

    private static Stream<QualifiedName> made(Operation operation) {
        if (operation instanceof Operation.CreateEnumType create) {
            return Stream.of(create.type().name());
        }
        if (operation instanceof Operation.CreateCompositeType create) {
            return Stream.of(create.type().name());
        }
        if (operation instanceof Operation.CreateTable create) {
            return Stream.of(create.table().name());
        }
        if (operation instanceof Operation.CreateView create) {
            return Stream.of(create.view().name());
        }
        if (operation instanceof Operation.RenameEnumType rename) {
            return Stream.of(rename.to());
        }
        return operation instanceof Operation.RenameTable rename ? Stream.of(rename.to()) : Stream.empty();
    }

    private Stream<String> of(Operation operation) {
        if (operation instanceof Operation.CreateTable create) {
            return create.table().columns().stream()
                    .flatMap(column -> of(create.table().name(), column));
        }
        if (operation instanceof Operation.AddColumn add) {
            return of(add.table(), add.column());
        }
        if (operation instanceof Operation.AlterColumn alter) {
            return of(alter.table(), alter.after());
        }
        if (operation instanceof Operation.CreateCompositeType create) {
            return of(create.type());
        }
        return operation instanceof Operation.AlterCompositeType alter ? of(alter.after()) : Stream.empty();
    }

    private Stream<String> of(QualifiedName table, Column column) {
        return reason(column.type(), "column '" + column.name() + "' of table '" + table + "'").stream();
    }

    private Stream<String> of(CompositeType composite) {
        return composite.attributes().stream()
                .flatMap(
                        attribute -> reason(
                                attribute.type(),
                                "attribute '" + attribute.name() + "' of type '" + composite.name() + "'")
                                .stream());
    }

    private Optional<String> reason(SqlType type, String what) {
        return answers.computeIfAbsent(type, this::ask)
                .map(answer ->
                        ("%s has no type '%s', but %s is to get it, and the server says \"%s\": write a type that it"
                                        + " has, or make that one before")
                                .formatted(dialect.name(), type.sql(), what, answer));
    }

    /** What the server says about a type that it does not know; of a text that is more than a name, or is made by then, nothing. */
    private Optional<String> ask(SqlType type) {
        Matcher name = NAME.matcher(type.name());
        if (!name.matches()) {
            return Optional.empty();
        }
        String bare = name.group(1) == null ? name.group(2) : name.group(1);
        return isMade(bare) || isMade(lastPart(type)) ? Optional.empty() : refusal(dialect.typeTrial(type));
    }

    private boolean isMade(String name) {
        return made.contains(name.toLowerCase(Locale.ROOT));
    }

    /** The name of a type may begin with a line itself. */
    private static String lastPart(SqlType type) {
        String name = type.name().replace("\"", "");
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private Optional<String> refusal(List<String> trial) {
        if (trial.isEmpty()) {
            return Optional.empty();
        }
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            for (String sql : trial) {
                statement.execute(sql);
            }
            return Optional.empty();
        } catch (SQLException refused) {
            LOG.debug("The server does not take {}", trial.get(0), refused);
            boolean unknown = Refusal.of(refused.getSQLState(), refused.getErrorCode()) == Refusal.WRONG_TEXT;
            return unknown ? Optional.of(ServerMessage.of(refused)) : Optional.empty();
        }
    }
}
