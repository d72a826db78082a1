package dev.retort.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The head of a migration file, which users may change: a license header, further imports, a base class. A plain text in
 * which <code>${package}</code>, <code>${imports}</code>, <code>${javadoc}</code>, <code>${annotation}</code>,
 * <code>${className}</code> and <code>${body}</code> stand for the parts of a migration.
 *
 * @param text the text
 */
public record MigrationTemplate(String text) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Za-z]*)}");
    private static final List<String> NAMES =
            List.of("package", "imports", "javadoc", "annotation", "className", "body");
    private static final Pattern PARTS = Pattern.compile(
            "(?:package (?<package>[^;]+);\n\n)?(?<imports>(?:import [^\n]+\n|\n)*)(?<javadoc>/\\*\\*.*?\n \\*/)\n"
                    + "(?<annotation>@Revision.*?\\))\npublic final class (?<className>\\w+) implements Migration \\{\n"
                    + "(?<body>.*)\n}\n",
            Pattern.DOTALL);

    /**
     * Checks that nothing which a migration needs is left out and nothing unknown is asked for.
     *
     * @throws TemplateException when a placeholder is missing or unknown
     */
    public MigrationTemplate {
        List<String> used = new ArrayList<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            used.add(matcher.group(1));
        }
        used.stream().filter(name -> !NAMES.contains(name)).findFirst().ifPresent(name -> {
            throw new TemplateException(
                    "the template asks for ${" + name + "}, but there are only ${" + String.join("}, ${", NAMES) + "}");
        });
        List.of("imports", "annotation", "className", "body").stream()
                .filter(name -> !used.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new TemplateException(
                            "the template leaves out ${" + name + "}, without which no migration compiles");
                });
    }

    /** The file as the template wants it, from the file as {@link MigrationFile} writes it. */
    public String apply(String migrationFile) {
        Matcher parts = PARTS.matcher(migrationFile);
        if (!parts.matches()) {
            throw new IllegalStateException("a written migration file has not the parts that the template names");
        }
        String packageName = parts.group("package");
        Map<String, String> values = Map.of(
                "package", packageName == null ? "" : "package " + packageName + ";",
                "imports", parts.group("imports").strip(),
                "javadoc", parts.group("javadoc"),
                "annotation", parts.group("annotation"),
                "className", parts.group("className"),
                "body", parts.group("body"));
        String filled = PLACEHOLDER
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), "")));
        return filled.replaceAll("\n{3,}", "\n\n").stripLeading();
    }
}
