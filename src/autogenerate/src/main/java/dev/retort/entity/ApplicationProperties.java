package dev.retort.entity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * One document of Spring Boot's {@code application.properties} or {@code application.yml}, which may hold several.
 *
 * @param values the values by their dotted keys, placeholders as they are written
 */
record ApplicationProperties(Map<String, String> values) {

    private static final YAMLMapper YAML = new YAMLMapper();

    /**
     * The documents of a file in a directory or jar; none where it is missing.
     *
     * @throws EntitySourceException when the file is no YAML
     */
    static List<ApplicationProperties> read(Path entry, String name) {
        return ClassPath.read(entry, name)
                .map(content -> name.endsWith(".properties") ? properties(content) : yaml(entry, name, content))
                .orElse(List.of());
    }

    /** The profile expression that the document is for; empty where it is for all. */
    String profile() {
        return values.getOrDefault("spring.config.activate.on-profile", values.getOrDefault("spring.profiles", ""));
    }

    private static List<ApplicationProperties> properties(byte[] content) {
        List<ApplicationProperties> documents = new ArrayList<>();
        for (String text : new String(content, StandardCharsets.UTF_8).split("(?m)^[#!]---\\s*$", -1)) {
            Properties parsed = new Properties();
            try {
                parsed.load(new StringReader(text));
            } catch (IOException | IllegalArgumentException failure) {
                throw new EntitySourceException(
                        "application.properties cannot be read: " + failure.getMessage(), failure);
            }
            Map<String, String> values = new LinkedHashMap<>();
            parsed.forEach((key, value) -> values.put(key.toString(), value.toString()));
            documents.add(new ApplicationProperties(values));
        }
        return documents;
    }

    private static List<ApplicationProperties> yaml(Path entry, String name, byte[] content) {
        List<ApplicationProperties> documents = new ArrayList<>();
        try (MappingIterator<JsonNode> nodes = YAML.readerFor(JsonNode.class).readValues(content)) {
            while (nodes.hasNext()) {
                Map<String, String> values = new LinkedHashMap<>();
                flatten("", nodes.next(), values);
                documents.add(new ApplicationProperties(values));
            }
        } catch (IOException | RuntimeException failure) {
            throw new EntitySourceException(name + " in " + entry + " is no YAML: " + reason(failure), failure);
        }
        return documents;
    }

    private static String reason(Exception failure) {
        return failure instanceof JsonProcessingException json ? json.getOriginalMessage() : failure.toString();
    }

    private static void flatten(String prefix, JsonNode node, Map<String, String> values) {
        if (node.isObject()) {
            node.properties().forEach(field -> flatten(join(prefix, field.getKey()), field.getValue(), values));
        } else if (node.isArray()) {
            List<String> texts = new ArrayList<>();
            node.forEach(element -> texts.add(element.asText()));
            values.put(prefix, String.join(",", texts));
        } else if (!node.isNull() && !prefix.isEmpty()) {
            values.put(prefix, node.asText());
        }
    }

    private static String join(String prefix, String key) {
        String name = key.startsWith("[") && key.endsWith("]") ? key.substring(1, key.length() - 1) : key;
        return prefix.isEmpty() ? name : prefix + "." + name;
    }
}
