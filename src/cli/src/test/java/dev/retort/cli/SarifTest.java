package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.retort.lint.LintCatalogue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log for code scanners against the schema of its format, and what is in it. */
class SarifTest {

    @TempDir
    Path folder;

    private static Schema schema() throws IOException {
        try (InputStream schema =
                Objects.requireNonNull(SarifTest.class.getResourceAsStream("/sarif/sarif-schema-2.1.0.json"))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                    .getSchema(schema, InputFormat.JSON);
        }
    }

    private static JsonNode valid(String log) throws IOException {
        assertThat(schema().validate(log, InputFormat.JSON)).isEmpty();
        return new ObjectMapper().readTree(log);
    }

    private Project project(String upgrade) {
        return Project.at(folder, "postgresql://nobody@localhost:1/nothing").migration("a1", "", upgrade, "");
    }

    @Test
    void theSchemaTellsWhatIsWrong() throws IOException {
        assertThat(schema().validate("{\"version\": \"2.1.0\", \"runs\": [{}]}", InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void nothingFoundIsALogToo() throws IOException {
        JsonNode run = valid(project("").done("lint", "--format", "sarif")).at("/runs/0");

        assertThat(run.get("results")).isEmpty();
        assertThat(run.at("/tool/driver/rules")).hasSize(LintCatalogue.rules().size());
        assertThat(run.at("/tool/driver/rules"))
                .allSatisfy(rule -> assertThat(rule.at("/help/text").asText()).isNotEmpty());
    }

    @Test
    void everyFindingHasFileLineRuleAndLevel() throws IOException {
        Project project = project("op.execute(\"delete from a; delete from a\"); op.dropTable(\"b\");");
        project.write("retort.yaml", project.read("retort.yaml") + "lint: { levels: { drop-table: error } }\n");
        String source = project.read("migrations/Va1.java")
                .replace(
                        "public final class",
                        "@Accept(hazard = \"delete-without-where\", reason = \"</script> *\u0000/ \\\"x\\\"\")\npublic final class");
        project.write("migrations/Va1.java", source.replace("\u0000", ""));

        JsonNode run = valid(project.line("lint --format sarif").out()).at("/runs/0");
        JsonNode results = run.get("results");

        assertThat(results).hasSizeGreaterThanOrEqualTo(3);
        assertThat(results).allSatisfy(result -> {
            assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                            .asText())
                    .isEqualTo("migrations/Va1.java");
            assertThat(result.at("/locations/0/physicalLocation/region/startLine")
                            .asInt())
                    .isEqualTo(9);
            JsonNode rule =
                    run.at("/tool/driver/rules").get(result.get("ruleIndex").asInt());
            assertThat(rule.get("id")).isEqualTo(result.get("ruleId"));
        });
        JsonNode first = results.get(0);
        assertThat(first.get("ruleId").asText()).isEqualTo("delete-without-where");
        assertThat(first.get("level").asText()).isEqualTo("warning");
        assertThat(first.at("/suppressions/0/kind").asText()).isEqualTo("inSource");
        assertThat(first.at("/suppressions/0/justification").asText()).isEqualTo("</script> */ \"x\"");
        assertThat(first.get("partialFingerprints")).isNotEqualTo(results.get(1).get("partialFingerprints"));
        assertThat(results.findValuesAsText("level")).contains("error");
    }

    @Test
    void aPathIsAUri() throws IOException {
        Project project = project("op.dropTable(\"b\");");
        Path strange = Files.createDirectories(folder.resolve("my migrations 100%"));
        Files.move(folder.resolve("migrations/Va1.java"), strange.resolve("Va1.java"));

        JsonNode log = valid(project.run("lint", "--migrations", "my migrations 100%", "--format", "sarif")
                .out());

        assertThat(log.findValue("uri").asText()).isEqualTo("my%20migrations%20100%25/Va1.java");
    }
}
