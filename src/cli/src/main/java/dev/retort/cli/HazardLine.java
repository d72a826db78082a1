package dev.retort.cli;

import dev.retort.hazard.Hazard;

/**
 * What may hurt, as programs see it.
 *
 * @param kind {@code DATA LOSS}, {@code MAY FAIL} ...
 * @param reason what happens to what, and what can be done
 */
record HazardLine(String kind, String reason) {

    static HazardLine of(Hazard hazard) {
        return new HazardLine(hazard.kind().label(), hazard.reason());
    }

    String text() {
        return kind + ": " + reason;
    }
}
