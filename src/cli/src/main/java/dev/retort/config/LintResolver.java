package dev.retort.config;

import dev.retort.lint.Level;
import dev.retort.lint.Levels;
import dev.retort.lint.LintCatalogue;
import java.util.List;

/** Reads {@code data-loss=error}. */
final class LintResolver {

    private LintResolver() {}

    static Levels levels(Layers layers) {
        Levels levels = Levels.USUAL;
        for (Pair pair : layers.pairs(Setting.LINT_LEVELS)) {
            levels = levels.with(hazard(pair), level(pair));
        }
        return levels;
    }

    private static String hazard(Pair pair) {
        List<String> words = LintCatalogue.words();
        if (!words.contains(pair.key())) {
            throw pair.origin()
                    .error("there is no hazard '" + pair.key() + "'"
                            + Nearest.question(pair.key(), words, "docs/hazards.md and docs/lint.md"));
        }
        return pair.key();
    }

    private static Level level(Pair pair) {
        return Level.of(pair.value())
                .orElseThrow(() -> pair.origin()
                        .error("there is no level '" + pair.value() + "' for " + pair.key() + "; the levels are "
                                + String.join(", ", Level.words())));
    }
}
