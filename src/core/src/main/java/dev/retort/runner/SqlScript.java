package dev.retort.runner;

import dev.retort.dialect.Dialect;
import dev.retort.history.Direction;
import dev.retort.history.InvalidMigrationException;
import dev.retort.history.Journal;
import dev.retort.history.MigrationScript;
import dev.retort.history.RetortVersion;
import dev.retort.history.Step;
import dev.retort.history.VersionTable;
import java.util.List;

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
        statements(work).forEach(line -> statement(script, line.sql()));
        versions.changes(step.before(), step.after()).forEach(sql -> statement(script, sql));
        statement(script, journal.note(step, work.size()));
        if (transactional) {
            statement(script, "commit");
        }
    }

    /** What is made of stored texts at its turn cannot be written before. */
    private static List<StepStatement> statements(CollectedStep work) {
        work.parts().stream().filter(part -> part.query() != null).findFirst().ifPresent(part -> {
            throw new InvalidMigrationException(
                    ("Revision %s changes what the database has stored in ways that only its own text at that moment"
                                    + " tells ('%s'), so that no script can be written before: run the migration itself.")
                            .formatted(
                                    work.step().script().label(),
                                    part.operations().get(0).summary()));
        });
        return work.parts().stream().flatMap(part -> part.known().stream()).toList();
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
