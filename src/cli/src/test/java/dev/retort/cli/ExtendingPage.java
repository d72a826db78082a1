package dev.retort.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The samples of {@code docs/extending.md}. */
final class ExtendingPage {

    private static final Pattern TYPE =
            Pattern.compile("package ([\\w.]+);.*?\npublic (?:final class|record) (\\w+)", Pattern.DOTALL);

    private static final Pattern BLOCK = Pattern.compile("^```(\\w*)\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

    private ExtendingPage() {}

    /** The texts of the blocks that are marked with a language, or with none. */
    static List<String> samples(String language) {
        return BLOCK.matcher(text())
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2))
                .toList();
    }

    private static String text() {
        try {
            return Files.readString(Shell.REPOSITORY.resolve("docs/extending.md"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Compiles the samples into a project's classes and names them as the page does. */
    static void addTo(Project project, String... services) {
        List<String> sources = samples("java");
        sources.stream()
                .sorted((one, other) ->
                        Boolean.compare(one.contains("new QuietTable("), other.contains("new QuietTable(")))
                .forEach(source -> project.entity(className(source), source));
        samples("").forEach(service -> {
            String file = service.lines().findFirst().orElseThrow().substring("# ".length());
            if (List.of(services).contains(file.substring(file.lastIndexOf('.') + 1))) {
                project.write("classes/" + file, service);
            }
        });
    }

    private static String className(String source) {
        Matcher type = TYPE.matcher(source);
        if (!type.find()) {
            throw new AssertionError("no type in\n" + source);
        }
        MatchResult found = type.toMatchResult();
        return found.group(1) + "." + found.group(2);
    }
}
