package dev.retort.database;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists as JSON, for servers without arrays. */
final class JsonList {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<@Nullable Object>> LIST = new TypeReference<>() {};

    private JsonList() {}

    /** The texts as a JSON array. */
    static String write(List<String> texts) {
        try {
            return JSON.writeValueAsString(texts);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException("cannot write " + texts + " as JSON", impossible);
        }
    }

    /**
     * The elements of a JSON array: texts, numbers, booleans, null.
     *
     * @throws IllegalArgumentException if it is cut short, or none
     */
    static List<@Nullable Object> read(String json) {
        try {
            return JSON.readValue(json, LIST);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("not a JSON array: " + json, broken);
        }
    }
}
