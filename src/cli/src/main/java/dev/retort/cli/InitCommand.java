package dev.retort.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the files that a project starts with. */
@Command(name = "init", description = "Write retort.yaml and the folder of the migrations; nothing is overwritten.")
final class InitCommand implements Verb {

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            defaultValue = "",
            description = "The project's folder; default: this one.")
    private String folder = "";

    @Option(
            names = "--template",
            paramLabel = "NAME",
            description = "generic, spring-boot or multi-environment; default: generic.")
    private String template = "generic";

    @Mixin
    private final FormatOption format = new FormatOption();

    @Override
    public ExitCode run(Session session) {
        Template chosen = new Templates(session.home()).named(template);
        Path project = session.directory().resolve(folder).normalize();
        Map<Path, Path> files = chosen.files(project);
        refuseToOverwrite(project, files, session.directory());
        new NewFiles().copy(files);
        session.report(new InitReport(
                chosen.name(),
                shown(files.keySet(), session.directory()),
                shown(List.of(chosen.migrations(project)), session.directory()).get(0)));
        return ExitCode.DONE;
    }

    private static void refuseToOverwrite(Path project, Map<Path, Path> files, Path directory) {
        if (Files.exists(project) && !Files.isDirectory(project)) {
            throw new CommandException(ExitCode.USAGE, "'" + project + "' is a file; name a folder");
        }
        List<Path> existing = NewFiles.existing(files.keySet());
        if (!existing.isEmpty()) {
            throw new CommandException(
                    ExitCode.REFUSED,
                    shown(existing, directory).stream().collect(Collectors.joining(", "))
                            + (existing.size() == 1 ? " exists" : " exist")
                            + " already and nothing was written; move " + (existing.size() == 1 ? "it" : "them")
                            + " away or name another folder");
        }
    }

    /** Files below the current folder by their relative paths. */
    private static List<String> shown(Iterable<Path> files, Path directory) {
        List<String> shown = new ArrayList<>();
        files.forEach(file -> shown.add((file.startsWith(directory) ? directory.relativize(file) : file).toString()));
        return shown;
    }
}
