package dev.retort.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which files of a folder differ from those of a revision of git; asks the {@code git} of the machine. */
final class GitChanges {

    private final Path folder;

    GitChanges(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /**
     * The files below the folder that were added or changed since the work left a revision, committed or not.
     *
     * @param reference a branch, a tag or a commit
     * @throws CommandException when there is no git, no repository or no such revision
     */
    Set<Path> since(String reference) {
        Path top = top();
        String commit = commit(reference);
        Answer base = git("merge-base", commit, "HEAD");
        Answer changed = git(
                "diff",
                "--name-only",
                "-z",
                "--no-renames",
                "--diff-filter=d",
                base.isDone() ? base.line() : commit,
                "--",
                ".");
        Answer added = git("ls-files", "--full-name", "-z", "--others", "--exclude-standard", "--", ".");
        return Stream.of(changed, added)
                .map(this::required)
                .flatMap(text -> Stream.of(text.split("\0")))
                .filter(name -> !name.isEmpty())
                .map(name -> top.resolve(name).normalize())
                .collect(Collectors.toSet());
    }

    private Path top() {
        Answer top = git("rev-parse", "--show-toplevel");
        if (!top.isDone()) {
            throw refused("--changed-since compares with git, but " + folder
                    + " is in no repository of git; run it in one, or leave it out");
        }
        return Path.of(top.line());
    }

    /** What is no commit may be a mistyped name, or a branch that a shallow clone lacks. */
    private String commit(String reference) {
        Answer commit = git("rev-parse", "--verify", "--quiet", "--end-of-options", reference + "^{commit}");
        if (!commit.isDone()) {
            throw refused("git knows no revision '" + reference
                    + "'; check --changed-since, or fetch it first: 'git fetch origin " + reference + "'");
        }
        return commit.line();
    }

    private String required(Answer answer) {
        if (!answer.isDone()) {
            throw refused("git could not say what changed: " + answer.text().strip());
        }
        return answer.text();
    }

    /**
     * What git said.
     *
     * @param isDone whether it ended with 0
     * @param text its output
     */
    private record Answer(boolean isDone, String text) {
        String line() {
            return text.strip();
        }
    }

    private Answer git(String... words) {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(words));
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Answer(process.waitFor() == 0, text);
        } catch (IOException e) {
            throw refused("--changed-since needs git, which could not be started in " + folder + ": " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new InterruptedIOException("interrupted while asking git"));
        }
    }

    private static CommandException refused(String sentence) {
        return new CommandException(ExitCode.USAGE, sentence);
    }
}
