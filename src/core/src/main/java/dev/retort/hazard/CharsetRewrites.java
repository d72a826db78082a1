package dev.retort.hazard;

import dev.retort.dialect.Shape;
import java.util.List;

/** Another character set has every row of the table written anew: every text is converted. */
final class CharsetRewrites extends LockRule {

    private static final Rule RULE = new Rule(
            "charset-change-rewrites",
            HazardKind.LOCK,
            "Another character set has every row of the table written anew.",
            List.of(66),
            List.of(
                    "Use a tool that copies the table beside the one in use (gh-ost, pt-online-schema-change).",
                    "Or take a maintenance window."));

    CharsetRewrites() {
        super(RULE, Shape.CHANGE_CHARSET);
    }
}
