package dev.retort.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes an empty migration. */
@Command(name = "revision", description = "Write an empty migration to be filled by hand.")
final class RevisionCommand implements Verb {

    @Mixin
    private final NewMigrationOptions migration = new NewMigrationOptions();

    @Option(names = "--autogenerate", description = "Fill it as 'retort autogenerate' does.")
    private boolean autogenerate;

    @Option(names = "--upgrade", description = "With --autogenerate: run pending migrations first.")
    private boolean upgrade;

    @Mixin
    private final RenameOptions renames = new RenameOptions();

    @Mixin
    private final EntityOptions entities = new EntityOptions();

    @Mixin
    private final DatabaseOptions database = new DatabaseOptions();

    @Mixin
    private final ComparisonOptions comparison = new ComparisonOptions();

    @Mixin
    private final MigrationOptions migrations = new MigrationOptions();

    @Mixin
    private final LockOptions lock = new LockOptions();

    @Mixin
    private final PreviewOptions preview = new PreviewOptions();

    @Mixin
    private final FormOptions form = new FormOptions();

    @Mixin
    private final ProofOptions proof = new ProofOptions();

    @Mixin
    private final ScratchOptions scratch = new ScratchOptions();

    @Mixin
    private final FormatOption format = new FormatOption();

    @Mixin
    private final ConfigOptions config = new ConfigOptions();

    @Override
    public ExitCode run(Session session) {
        return Workspace.with(
                session,
                workspace -> autogenerate
                        ? new Autogeneration(session, workspace, migration, renames, form, preview).run(upgrade)
                        : empty(session, workspace));
    }

    private ExitCode empty(Session session, Workspace workspace) {
        NewMigration next = NewMigration.of(session, workspace, migration);
        NewMigrations files = NewMigrations.empty(next, workspace.dialect(), workspace.graph());
        if (preview.dryRun() || preview.sql()) {
            session.output().result(SourceTexts.of(files.sources()));
            return ExitCode.DONE;
        }
        session.report(new NewFileReport(session.shown(files.write().get(0)), next.id()));
        return ExitCode.DONE;
    }
}
