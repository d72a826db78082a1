package dev.retort.cli;

import dev.retort.dialect.Dialect;
import dev.retort.hazard.TableSizes;
import dev.retort.history.Direction;
import dev.retort.history.MigrationScript;
import dev.retort.lint.Levels;
import dev.retort.lint.Linter;
import dev.retort.operation.Operation;
import dev.retort.report.Format;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One run of lint: which migrations, for which database, what may hurt. */
final class Linting {

    private final Session session;
    private final Workspace workspace;

    Linting(Session session, Workspace workspace) {
        this.session = session;
        this.workspace = workspace;
    }

    LintReport of(String target, @Nullable String changedSince, DialectOption option, Format format) {
        boolean isPending = target.equals(MigrationChoice.PENDING);
        if (isPending && session.settings().database().url() == null) {
            throw new CommandException(
                    ExitCode.USAGE,
                    "'pending' asks a database which migrations it lacks, and none is given; add --url, or name all, an id"
                            + " or a range such as base:head");
        }
        List<MigrationScript> scripts = changed(new MigrationChoice(workspace).scripts(target), changedSince);
        Dialect dialect = option.or(isPending ? workspace.database().dialect() : workspace.dialect());
        Levels levels = session.settings().lintLevels();
        TableSizes sizes = isPending ? workspace.sizes(operations(scripts)) : workspace.recordedSizes();
        Linter linter = new Linter(workspace.graph(), dialect, levels, sizes);
        List<LintLine> findings = linter.lint(scripts).stream()
                .map(finding -> LintLine.of(finding, shown(finding.script())))
                .toList();
        List<MigrationScript> shown = format == Format.MARKDOWN || format == Format.HTML ? scripts : List.of();
        return new LintReport(
                dialect.name(),
                scripts.size(),
                findings,
                levels,
                shown.stream()
                        .flatMap(script -> ReviewedChanges.locks(linter.read(script), dialect, sizes).stream())
                        .toList(),
                shown.stream()
                        .map(script -> ReviewedChanges.of(script, linter, dialect))
                        .toList());
    }

    private static List<Operation> operations(List<MigrationScript> scripts) {
        return scripts.stream()
                .flatMap(script -> script.operations(Direction.UPGRADE).stream())
                .toList();
    }

    private List<MigrationScript> changed(List<MigrationScript> scripts, @Nullable String changedSince) {
        if (changedSince == null) {
            return scripts;
        }
        if (workspace.migrations().compiledPackage() != null) {
            throw new CommandException(
                    ExitCode.USAGE,
                    "--changed-since looks at files, and the migrations come compiled from the class path; name their"
                            + " folder with --migrations");
        }
        Set<Path> changed = new GitChanges(workspace.migrations().directory()).since(changedSince);
        return scripts.stream()
                .filter(script -> changed.contains(
                        Path.of(script.source()).toAbsolutePath().normalize()))
                .toList();
    }

    /** The file of a migration below the current folder; the class of one that comes compiled. */
    private String shown(MigrationScript script) {
        return workspace.migrations().compiledPackage() == null
                ? session.shown(Path.of(script.source()))
                : script.source();
    }
}
