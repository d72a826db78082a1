package dev.retort.config;

import dev.retort.config.YamlNodes.Entry;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads {@code retort.yaml}: which keys there are follows from {@link Setting}. */
final class ConfigFileReader {

    private static final String ENVIRONMENT = "environment";
    private static final String ENVIRONMENTS = "environments";
    private static final String MODELS = "models";

    private final YamlFile file;
    private final YamlNodes nodes;

    ConfigFileReader(YamlFile file) {
        this.file = file;
        this.nodes = new YamlNodes(file);
    }

    /**
     * Reads the file.
     *
     * @throws ConfigException naming line and column of what is wrong
     */
    ConfigFile read() {
        return file.document().map(this::contents).orElse(ConfigFile.EMPTY);
    }

    private ConfigFile contents(Node document) {
        Map<Setting, Written> values = new EnumMap<>(Setting.class);
        Map<String, Map<Setting, Written>> environments = new TreeMap<>();
        Map<String, Map<Setting, Written>> models = new LinkedHashMap<>();
        Optional<Written> environment = Optional.empty();
        for (Entry entry : nodes.entries(document, "the file")) {
            switch (entry.name()) {
                case ENVIRONMENTS -> environments.putAll(environments(entry.value()));
                case MODELS -> models.putAll(models(entry.value()));
                case ENVIRONMENT -> environment = environment(entry.value());
                default -> take("", entry, List.of(ENVIRONMENT, ENVIRONMENTS, MODELS), values);
            }
        }
        return new ConfigFile(values, environments, environment, models);
    }

    private Optional<Written> environment(Node node) {
        return YamlNodes.isNothing(node) ? Optional.empty() : Optional.of(written(Shape.TEXT, ENVIRONMENT, node));
    }

    private Map<String, Map<Setting, Written>> environments(Node node) {
        Map<String, Map<Setting, Written>> environments = new TreeMap<>();
        for (Entry environment : nodes.entries(node, "'" + ENVIRONMENTS + "'")) {
            Map<Setting, Written> values = new EnumMap<>(Setting.class);
            nodes.entries(environment.value(), "the environment '" + environment.name() + "'")
                    .forEach(entry -> take("", entry, List.of(), values));
            environments.put(environment.name(), values);
        }
        return environments;
    }

    private Map<String, Map<Setting, Written>> models(Node node) {
        Map<String, Map<Setting, Written>> models = new LinkedHashMap<>();
        for (Entry model : nodes.entries(node, "'" + MODELS + "'")) {
            Map<Setting, Written> values = new EnumMap<>(Setting.class);
            nodes.entries(model.value(), "the model '" + model.name() + "'")
                    .forEach(entry -> take(model, entry, values));
            models.put(model.name(), values);
        }
        return models;
    }

    private void take(Entry model, Entry entry, Map<Setting, Written> values) {
        if (Setting.OF_MODELS.stream().noneMatch(setting -> setting.key().equals(entry.name()))) {
            throw nodes.origin(entry.key())
                    .error("unknown key '" + entry.name() + "' in the model '" + model.name() + "'; the keys are "
                            + Setting.OF_MODELS.stream().map(Setting::key).collect(Collectors.joining(", ")));
        }
        take("", entry, List.of(), values);
    }

    /** Takes one entry: a setting, or a section with settings in it. */
    private void take(String section, Entry entry, List<String> otherKeys, Map<Setting, Written> values) {
        String key = section + entry.name();
        Optional<Setting> setting =
                Stream.of(Setting.values()).filter(one -> one.key().equals(key)).findFirst();
        if (setting.isPresent()) {
            if (!YamlNodes.isNothing(entry.value())) {
                values.put(setting.get(), written(setting.get().shape(), key, entry.value()));
            }
        } else if (isSection(key)) {
            nodes.entries(entry.value(), "'" + key + "'").forEach(inner -> take(key + ".", inner, List.of(), values));
        } else {
            throw unknown(section, entry.key(), otherKeys);
        }
    }

    private static boolean isSection(String key) {
        return Stream.of(Setting.values()).anyMatch(setting -> setting.key().startsWith(key + "."));
    }

    private Written written(Shape shape, String key, Node node) {
        Origin origin = nodes.origin(node);
        if (node instanceof ScalarNode scalar && shape != Shape.PAIRS) {
            return new Written(List.of(scalar.getValue()), shape.isList(), origin);
        }
        if (node instanceof SequenceNode list && shape.isList()) {
            return new Written(texts(key, list), false, origin);
        }
        if (node instanceof MappingNode && shape == Shape.PAIRS) {
            return new Written(pairs(key, node), false, origin);
        }
        throw origin.error("'" + key + "' must be " + expected(shape));
    }

    private List<String> texts(String key, SequenceNode list) {
        return list.getValue().stream().map(item -> nodes.text(key, item)).toList();
    }

    private List<String> pairs(String key, Node node) {
        return nodes.entries(node, "'" + key + "'").stream()
                .map(pair -> pair.name() + "=" + nodes.text(pair.name(), pair.value()))
                .toList();
    }

    private static String expected(Shape shape) {
        return switch (shape) {
            case TEXT -> "one text";
            case WORDS, PATHS -> "a list such as [first, second]";
            case PAIRS -> "a mapping such as { key: value }";
        };
    }

    private ConfigException unknown(String section, ScalarNode key, List<String> otherKeys) {
        List<String> known =
                Stream.concat(keys(section), otherKeys.stream()).sorted().toList();
        String where = section.isEmpty() ? "" : " in '" + section.substring(0, section.length() - 1) + "'";
        String question = Nearest.question(key.getValue(), known);
        String wayOut = question.isEmpty() ? "; the keys are " + String.join(", ", known) : question;
        return nodes.origin(key).error("unknown key '" + key.getValue() + "'" + where + wayOut);
    }

    /** The keys one level below a section. */
    private static Stream<String> keys(String section) {
        return Stream.of(Setting.values())
                .map(Setting::key)
                .filter(key -> key.startsWith(section))
                .map(key -> key.substring(section.length()).replaceFirst("\\..*", ""))
                .distinct();
    }
}
