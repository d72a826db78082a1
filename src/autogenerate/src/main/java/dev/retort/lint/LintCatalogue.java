package dev.retort.lint;

import dev.retort.hazard.HazardCatalogue;
import dev.retort.hazard.HazardKind;
import dev.retort.hazard.Rule;
import java.util.List;
import java.util.stream.Stream;

/** All that lint may find: hazards of operations, of hand-written SQL, and flaws of acceptances. */
public final class LintCatalogue {

    private static final List<Rule> RULES = Stream.of(HazardCatalogue.rules(), SqlRules.ALL, AcceptRules.ALL)
            .flatMap(List::stream)
            .toList();

    private LintCatalogue() {}

    /** Every rule, those of operations first. */
    public static List<Rule> rules() {
        return RULES;
    }

    /** The words that settings, options and acceptances may use: the ids of kinds, then those of rules. */
    public static List<String> words() {
        return Stream.concat(HazardKind.ids().stream(), RULES.stream().map(Rule::id))
                .toList();
    }

    /** Whether a word is the rule's id or that of its kind. */
    public static boolean speaksOf(String word, Rule rule) {
        return word.equals(rule.id()) || word.equals(rule.kind().id());
    }
}
