package dev.retort.config;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/**
 * A YAML file as nodes that know their line and column.
 *
 * @param path the file
 * @param name the file in the words of an error message
 */
record YamlFile(Path path, String name) {

    /**
     * The document; empty for a file without one.
     *
     * @throws ConfigException when the file cannot be read or is not YAML
     */
    Optional<Node> document() {
        String text = text();
        try {
            return Optional.ofNullable(new Yaml(new LoaderOptions()).compose(new StringReader(text)));
        } catch (MarkedYAMLException malformed) {
            throw new ConfigException(place(malformed.getProblemMark()) + ": " + problem(malformed, text), null);
        } catch (YAMLException unreadable) {
            throw new ConfigException(name + ": not a YAML file; correct or remove it", null);
        }
    }

    Origin origin(@Nullable Mark mark) {
        Path directory = path.getParent();
        return new Origin(place(mark), directory == null ? path : directory);
    }

    private String text() {
        try {
            return Files.readString(path);
        } catch (MalformedInputException binary) {
            throw new ConfigException(name + ": not a text in UTF-8; save it as UTF-8", binary);
        } catch (IOException unreadable) {
            throw new ConfigException(
                    name + ": cannot be read; check that the file exists and may be read", unreadable);
        }
    }

    /** Lines and columns count from one, as editors do. */
    private String place(@Nullable Mark mark) {
        return mark == null ? name : name + ":" + (mark.getLine() + 1) + ":" + (mark.getColumn() + 1);
    }

    /** The parser quotes what it stumbled over, which on such a line may be a piece of a password. */
    private static String problem(MarkedYAMLException malformed, String text) {
        String line = line(malformed.getProblemMark(), text).toLowerCase(Locale.ROOT);
        if (line.contains("pass") || line.contains("url") || malformed.getProblem() == null) {
            return "not valid YAML; put the value in double quotes";
        }
        String problem = malformed.getProblem().replaceAll("\\s+", " ").replaceFirst("\\. .*", "");
        return "not valid YAML, " + problem + "; correct it or put it in quotes";
    }

    private static String line(@Nullable Mark mark, String text) {
        return mark == null ? "" : text.lines().skip(mark.getLine()).findFirst().orElse("");
    }
}
