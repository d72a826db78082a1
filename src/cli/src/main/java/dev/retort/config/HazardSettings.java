package dev.retort.config;

import dev.retort.hazard.TableSizes;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How what may hurt is weighed.
 *
 * @param fewestRows the smallest number of rows for which a lock or a rewrite is worth a word
 * @param statistics the file that says how many rows tables have; null where there is none
 */
public record HazardSettings(long fewestRows, @Nullable Path statistics) {

    static HazardSettings of(Layers layers) {
        return new HazardSettings(
                layers.first(Setting.FEWEST_ROWS).map(HazardSettings::rows).orElse(TableSizes.FEWEST),
                layers.first(Setting.STATISTICS)
                        .map(value -> value.origin().resolve(value.text()))
                        .orElse(null));
    }

    private static long rows(Value value) {
        try {
            return Long.parseUnsignedLong(value.text().replace("_", ""));
        } catch (NumberFormatException wrong) {
            throw value.origin().error("'" + value.text() + "' is no number of rows; write one such as 10000");
        }
    }
}
