package dev.retort.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class JsonDocumentTest {

    private final JsonDocument document = new JsonDocument(UnaryOperator.identity());

    private record Pending(String id, Path file, Instant created, Duration took, String note, Kind kind)
            implements Report {

        @Override
        public String text(Style style) {
            return id;
        }

        public boolean isEmpty() {
            return false;
        }

        public String getSomething() {
            return "never a key";
        }
    }

    private enum Kind {
        ADDED
    }

    @Test
    void aRecordIsItsOwnDocument() {
        Pending pending = new Pending(
                "ba48", Path.of("a/b"), Instant.parse("2026-11-21T14:30:00Z"), Duration.ofSeconds(3), null, Kind.ADDED);

        assertThat(document.of("current", pending)).isEqualTo("""
                        {
                          "version" : 1,
                          "command" : "current",
                          "id" : "ba48",
                          "file" : "a/b",
                          "created" : "2026-11-21T14:30:00Z",
                          "took" : "PT3S",
                          "note" : null,
                          "kind" : "ADDED"
                        }""");
    }

    @Test
    void aMapIsWrittenInTheOrderOfItsKeys() {
        Map<String, Object> inner = new LinkedHashMap<>();
        inner.put("b", List.of(1, 2));
        inner.put("a", "\"");

        assertThat(document.of("check", report(Map.of("x", inner)))).isEqualTo("""
                        {
                          "version" : 1,
                          "command" : "check",
                          "x" : {
                            "a" : "\\"",
                            "b" : [ 1, 2 ]
                          }
                        }""");
    }

    @Test
    void passesEveryTextThroughTheRedaction() {
        JsonDocument redacted = new JsonDocument(text -> text.replace("a\"b", "***"));

        assertThat(redacted.of("check", report(Map.of("x", List.of("is a\"b")))))
                .contains("\"x\" : [ \"is ***\" ]")
                .doesNotContain("a\\\"b");
    }

    private static Report report(Map<String, Object> json) {
        return new Report() {
            @Override
            public String text(Style style) {
                return "";
            }

            @Override
            public Object json() {
                return json;
            }
        };
    }
}
