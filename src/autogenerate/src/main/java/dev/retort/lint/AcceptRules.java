package dev.retort.lint;

import dev.retort.hazard.HazardKind;
import dev.retort.hazard.Rule;
import java.util.List;

/** The rules about acceptances themselves. */
final class AcceptRules {

    static final Rule WITHOUT_REASON = new Rule(
            "acceptance-without-reason",
            HazardKind.CAUTION,
            "A hazard is accepted for a reason, which others read later.",
            List.of(),
            List.of("Write why it does no harm here: @Accept(hazard = ..., reason = \"...\")."));
    static final Rule UNUSED = new Rule(
            "acceptance-unused",
            HazardKind.CAUTION,
            "What is accepted and does not occur hides what may come later.",
            List.of(),
            List.of("Delete the annotation."));

    /** All of them. */
    static final List<Rule> ALL = List.of(WITHOUT_REASON, UNUSED);

    private AcceptRules() {}
}
