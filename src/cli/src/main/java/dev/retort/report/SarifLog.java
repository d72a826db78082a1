package dev.retort.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A log of SARIF 2.1.0, as far as Retort writes one:
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html. The records are named as there.
 *
 * @param schema where the schema of the format is
 * @param version the version of the format
 * @param runs the runs that it tells of
 */
public record SarifLog(@JsonProperty("$schema") String schema, String version, List<Run> runs) {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /** The log of one run. */
    public static SarifLog of(Driver driver, List<Result> results) {
        return new SarifLog(SCHEMA, "2.1.0", List.of(new Run(new Tool(driver), "utf16CodeUnits", results)));
    }

    /** One run of a tool. */
    public record Run(Tool tool, String columnKind, List<Result> results) {}

    /** What found the results. */
    public record Tool(Driver driver) {}

    /** The tool's own part, which has the rules. */
    public record Driver(String name, String version, List<Rule> rules) {}

    /** What one kind of result is about. */
    public record Rule(
            String id,
            Text shortDescription,
            Text help,
            Configuration defaultConfiguration,
            Map<String, Object> properties) {}

    /** How much results of a rule matter unless they say otherwise. */
    public record Configuration(String level) {}

    /** A text for people. */
    public record Text(String text) {}

    /** One result. */
    @JsonInclude(Include.NON_NULL)
    public record Result(
            String ruleId,
            int ruleIndex,
            String level,
            Text message,
            List<Location> locations,
            Map<String, String> partialFingerprints,
            @Nullable List<Suppression> suppressions) {}

    /** Where it is. */
    public record Location(PhysicalLocation physicalLocation) {}

    /** A place in a file. */
    @JsonInclude(Include.NON_NULL)
    public record PhysicalLocation(
            ArtifactLocation artifactLocation, @Nullable Region region) {}

    /** A file by its path as a URI, from where the tool was run. */
    public record ArtifactLocation(String uri) {}

    /** A line of a file, from 1. */
    public record Region(int startLine) {}

    /** Why a result does not count. */
    public record Suppression(String kind, String justification) {}
}
