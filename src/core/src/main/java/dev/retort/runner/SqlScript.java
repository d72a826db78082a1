package dev.retort.runner;

import dev.retort.dialect.Dialect;
import dev.retort.history.Direction;
import dev.retort.history.Journal;
import dev.retort.history.MigrationScript;
import dev.retort.history.RetortVersion;
import dev.retort.history.Step;
import dev.retort.history.VersionTable;
import dev.retort.operation.Operation;
import java.util.List;
import java.util.stream.Stream;

/** Writes what a run would execute as the text of an SQL script; the same steps give the same bytes. */
public final class SqlScript {

    private final Dialect dialect;
    private final VersionTable versions;
    private final Journal journal;

    /** Scripts in the SQL of a database; they find Retort's tables in the session's default schema. */
    public SqlScript(Dialect dialect) {
        this.dialect = dialect;
        this.versions = new VersionTable(dialect, null);
        this.journal = new Journal(dialect, null);
    }

    /**
     * The script of the steps.
     *
     * @param createTables whether Retort's own tables have to be created first
     * @throws dev.retort.history.InvalidMigrationException when a migration throws, or cannot be said in the database's SQL
     * @throws RefusedException when statements are made of what the database has stored at their turn
     */
    public String text(List<Step> steps, boolean createTables) {
        StringBuilder script = new StringBuilder();
        comment(script, "Written by Retort " + RetortVersion.TEXT + " for " + dialect.name() + ".");
        comment(script, "Run it so that the first error ends it.");
        if (createTables && !steps.isEmpty()) {
            section(script, "Retort's own tables");
            versions.createStatements().forEach(sql -> statement(script, sql));
            journal.createStatements().forEach(sql -> statement(script, sql));
        }
        CollectedStep.all(steps, dialect).forEach(work -> step(script, work));
        return script.toString();
    }

    /** The script of steps that start where {@link Step#before} of the first says: from base, the tables are missing. */
    public String text(List<Step> steps) {
        boolean fromBase = !steps.isEmpty()
                && steps.get(0).direction() == Direction.UPGRADE
                && steps.get(0).before().isEmpty();
        return text(steps, fromBase);
    }

    private void step(StringBuilder script, CollectedStep work) {
        Step step = work.step();
        MigrationScript migration = step.script();
        section(script, step.direction().word() + " " + migration.label() + ", " + migration.source());
        comment(script, "from " + Step.place(step.before()) + " to " + Step.place(step.after()));
        boolean transactional = work.isTransactional(dialect);
        if (transactional) {
            statement(script, "begin");
        }
        known(work.parts(), dialect).forEach(line -> statement(script, line.sql()));
        versions.changes(step.before(), step.after()).forEach(sql -> statement(script, sql));
        statement(script, journal.note(step, work.size()));
        if (transactional) {
            statement(script, "commit");
        }
    }

    /**
     * The statements of operations, as far as these alone tell them.
     *
     * @throws RefusedException when some are made of what the database has stored at their turn
     */
    public static List<String> statements(List<Operation> operations, Dialect dialect) {
        return known(StepPart.of(operations, dialect), dialect)
                .map(StepStatement::sql)
                .toList();
    }

    private static Stream<StepStatement> known(List<StepPart> parts, Dialect dialect) {
        parts.stream().filter(part -> part.query() != null).findFirst().ifPresent(part -> {
            throw new RefusedException(
                    ("No script can be written of '%s': %s does not change that in place but moves rows to a new one,"
                                    + " which is made of what the database has stored at that moment. Run the migration"
                                    + " itself, without --sql.")
                            .formatted(part.operations().get(0).summary(), dialect.name()));
        });
        return parts.stream().flatMap(part -> part.known().stream());
    }

    private static void section(StringBuilder script, String title) {
        script.append('\n');
        comment(script, title);
    }

    /** Whatever its author wrote, a comment is one line. */
    private static void comment(StringBuilder script, String text) {
        script.append("-- ").append(text.replaceAll("\\R", " ").strip()).append('\n');
    }

    /** A terminator behind a comment would belong to it; behind another it would be one too many. */
    private static void statement(StringBuilder script, String sql) {
        String text = sql.strip();
        String lastLine = text.substring(text.lastIndexOf('\n') + 1);
        script.append(text);
        if (lastLine.contains("--")) {
            script.append("\n;");
        } else if (!text.endsWith(";")) {
            script.append(';');
        }
        script.append('\n');
    }
}
