package dev.retort.cli;

import dev.retort.codegen.MessageText;
import dev.retort.codegen.MigrationFile;
import dev.retort.codegen.MigrationSpec;
import dev.retort.codegen.MigrationTemplate;
import dev.retort.config.MigrationSettings;
import dev.retort.dialect.Dialect;
import dev.retort.history.RevisionGraph;
import dev.retort.operation.Operation;
import dev.retort.plan.Stage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A migration that does not exist yet: its name and place in the history. */
final class NewMigration {

    private final MigrationSettings settings;
    private final String id;
    private final List<String> revises;
    private final String message;
    private final String label;
    private final Instant created;
    private final int number;
    private final Neighbours neighbours;

    private NewMigration(
            MigrationSettings settings,
            String id,
            List<String> revises,
            String message,
            String label,
            Instant created,
            int number) {
        this.settings = settings;
        this.id = id;
        this.revises = revises;
        this.message = message;
        this.label = label;
        this.created = created;
        this.number = number;
        this.neighbours = Neighbours.in(settings.directory());
    }

    /** The next migration behind the only head. */
    static NewMigration of(Session session, Workspace workspace, NewMigrationOptions options) {
        Set<String> heads = workspace.graph().heads();
        if (heads.size() > 1) {
            throw new CommandException(
                    ExitCode.REFUSED,
                    "the history has several heads, " + String.join(", ", heads)
                            + "; bring them together with 'retort merge' first");
        }
        return of(session, workspace, List.copyOf(heads), options.message(), options.revisionId());
    }

    /** The next migration behind the given revisions. */
    static NewMigration of(
            Session session, Workspace workspace, List<String> revises, String message, @Nullable String revisionId) {
        RevisionGraph graph = workspace.graph();
        String id = revisionId == null ? RevisionIds.random() : RevisionIds.checked(revisionId);
        refuseTaken(id, graph);
        if (workspace.migrations().compiledPackage() != null) {
            throw new CommandException(
                    ExitCode.USAGE,
                    "migrations on the class path are compiled already; give the folder of their sources with --migrations");
        }
        Instant created = session.now().truncatedTo(ChronoUnit.SECONDS);
        NewMigration next = new NewMigration(
                workspace.migrations(),
                id,
                revises,
                message,
                "",
                created,
                graph.scripts().size() + 1);
        next.refuseToOverwrite();
        return next;
    }

    private static void refuseTaken(String id, RevisionGraph graph) {
        if (graph.find(id).isPresent()) {
            throw new CommandException(
                    ExitCode.USAGE,
                    "the revision id '" + id + "' is taken by " + graph.get(id).source() + "; choose another");
        }
    }

    Path file() {
        return settings.directory().resolve(fileName());
    }

    /** The name of the file. */
    String fileName() {
        return className() + ".java";
    }

    /** Before anything is run for it. A broken link counts, as it would be written through. */
    private void refuseToOverwrite() {
        if (Files.exists(file(), LinkOption.NOFOLLOW_LINKS)) {
            throw exists();
        }
    }

    private CommandException exists() {
        return new CommandException(
                ExitCode.REFUSED,
                "'" + file() + "' exists already and is not overwritten; use another message or file-name");
    }

    String id() {
        return id;
    }

    private String className() {
        return settings.fileName().className(created, id, MessageText.slug(message, label), number);
    }

    /**
     * The same in several files that follow one another, each with words of its own behind its message; the last has the id, so
     * that it stands for all of them.
     *
     * @param labels the words of each, at least one
     * @throws CommandException where an id is too long for that or taken, or a file exists already
     */
    List<NewMigration> inParts(List<String> labels, RevisionGraph graph) {
        if (labels.size() == 1) {
            return List.of(this);
        }
        List<NewMigration> all = new ArrayList<>();
        for (int n = 1; n <= labels.size(); n++) {
            NewMigration part = new NewMigration(
                    settings,
                    n == labels.size() ? id : RevisionIds.checked(id + "_" + n),
                    n == 1 ? revises : List.of(all.get(n - 2).id),
                    message,
                    labels.get(n - 1),
                    created.plusSeconds(n - 1),
                    number + n - 1);
            refuseTaken(part.id, graph);
            part.refuseToOverwrite();
            all.add(part);
        }
        return all;
    }

    /**
     * The text of the file.
     *
     * @param stage what it does
     * @param before what the files do that are written together with it and run before it
     * @param proof what a trial has shown
     */
    String source(Stage stage, List<Operation> before, Dialect dialect, List<String> proof) {
        String source = MigrationFile.of(new MigrationSpec(
                settings.packageName(),
                className(),
                id,
                revises,
                label.isEmpty() ? message : message + " (" + label + ")",
                created,
                stage.upgrade(),
                stage.downgrade(),
                dialect,
                proof,
                stage.transactional(),
                before));
        Path template = settings.template();
        return template == null ? source : new MigrationTemplate(read(template)).apply(source);
    }

    private static String read(Path template) {
        try {
            return Files.readString(template);
        } catch (IOException failure) {
            throw new CommandException(
                    ExitCode.USAGE,
                    "the template '" + template + "' cannot be read as UTF-8 text; write the file or correct"
                            + " migrations.template");
        }
    }

    /**
     * Refuses where another run has written a migration since this one looked.
     *
     * @throws CommandException when a source came since
     */
    void refuseWhereOthersCame() {
        neighbours.refuseWhereOthersCame();
    }

    /** Writes the file, as a whole or not at all, and never over another one. */
    Path write(String source) {
        try {
            Files.createDirectories(settings.directory());
            Files.createFile(file());
            fill(file(), source);
            return file();
        } catch (FileAlreadyExistsException exists) {
            throw exists();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Half a file would not compile, and stand in the way of every command. */
    private static void fill(Path file, String source) throws IOException {
        try {
            Files.writeString(file, source);
        } catch (IOException | RuntimeException failure) {
            Files.delete(file);
            throw failure;
        }
    }
}
