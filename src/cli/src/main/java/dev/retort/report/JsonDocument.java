package dev.retort.report;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.function.UnaryOperator;

/**
 * A report as JSON: {@code "version"}, which changes when a key changes its meaning or goes, {@code "command"}, and the
 * report's own keys. Times and durations are ISO 8601 texts; a key without a value is there and null.
 */
public final class JsonDocument {

    private static final int VERSION = 1;

    private final ObjectMapper mapper;

    /** Documents whose texts pass through a redaction. */
    public JsonDocument(UnaryOperator<String> redaction) {
        SimpleModule texts = new SimpleModule()
                .addSerializer(String.class, new Redacted(redaction))
                .addSerializer(Path.class, ToStringSerializer.instance)
                .addSerializer(Instant.class, ToStringSerializer.instance)
                .addSerializer(Duration.class, ToStringSerializer.instance);
        // Fields only: a method such as isEmpty() on a report must not turn up as a key.
        this.mapper = JsonMapper.builder()
                .addModule(texts)
                .visibility(PropertyAccessor.ALL, Visibility.NONE)
                .visibility(PropertyAccessor.FIELD, Visibility.ANY)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, SerializationFeature.INDENT_OUTPUT)
                .build();
    }

    /** The document of a command. */
    public String of(String command, Report report) {
        ObjectNode document = mapper.createObjectNode().put("version", VERSION).put("command", command);
        document.setAll((ObjectNode) mapper.valueToTree(report.json()));
        return written(document);
    }

    /** A log for code scanners, whose keys are all its own. */
    public String of(SarifLog log) {
        return written(mapper.valueToTree(log));
    }

    private String written(JsonNode document) {
        try {
            return mapper.writeValueAsString(document);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree of JSON nodes is not JSON", impossible);
        }
    }

    /** A text without its passwords. */
    private static final class Redacted extends JsonSerializer<String> {
        private final UnaryOperator<String> redaction;

        Redacted(UnaryOperator<String> redaction) {
            this.redaction = redaction;
        }

        @Override
        public void serialize(String text, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(redaction.apply(text));
        }
    }
}
