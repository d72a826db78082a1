package dev.retort.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the migration that brings the database to the entities. */
@Command(
        name = "autogenerate",
        description = "Compare the entities with the database and write the migration between them.")
final class AutogenerateCommand implements Verb {

    @Mixin
    private final NewMigrationOptions migration = new NewMigrationOptions();

    @Option(names = "--upgrade", description = "Run pending migrations first instead of refusing.")
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
    private final CommentFormatOption format = new CommentFormatOption();

    @Mixin
    private final ConfigOptions config = new ConfigOptions();

    @Override
    public ExitCode run(Session session) {
        return Workspace.with(
                session,
                workspace -> new Autogeneration(session, workspace, migration, renames, form, preview).run(upgrade));
    }
}
