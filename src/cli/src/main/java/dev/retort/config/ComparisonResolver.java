package dev.retort.config;

import dev.retort.diff.DatabaseOnlyKind;
import dev.retort.diff.DatabaseOnlyPolicies;
import dev.retort.diff.DatabaseOnlyPolicy;
import dev.retort.diff.Glob;
import dev.retort.operation.ObjectKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads {@code table:audit_*} and {@code table=keep}. */
final class ComparisonResolver {

    private final Layers layers;

    ComparisonResolver(Layers layers) {
        this.layers = layers;
    }

    ComparisonSettings settings() {
        return new ComparisonSettings(globs(Setting.INCLUDE), globs(Setting.EXCLUDE), policies(), declaredTypes());
    }

    private boolean declaredTypes() {
        return layers.first(Setting.DECLARED_TYPES).map(Value::isTrue).orElse(false);
    }

    private List<Glob> globs(Setting setting) {
        return layers.first(setting)
                .map(value -> value.words().stream()
                        .map(word -> glob(word, value.origin()))
                        .toList())
                .orElse(List.of());
    }

    private static Glob glob(String word, Origin origin) {
        int colon = word.indexOf(':');
        String names = word.substring(colon + 1).strip();
        if (names.isEmpty()) {
            throw origin.error("'" + word + "' names nothing; write a name with * and ? such as audit_*, or with a kind"
                    + " before it such as index:*.tmp_*");
        }
        return colon < 0
                ? Glob.of(names)
                : Glob.of(object(word.substring(0, colon).strip(), origin), names, word);
    }

    /** A kind of objects that have names. */
    private static ObjectKind object(String word, Origin origin) {
        return Stream.of(DatabaseOnlyKind.values())
                .filter(kind -> kind.word().equals(word))
                .map(DatabaseOnlyKind::object)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> unknownKind(
                        word,
                        Stream.of(DatabaseOnlyKind.values())
                                .filter(kind -> kind.object().isPresent()),
                        origin));
    }

    private DatabaseOnlyPolicies policies() {
        DatabaseOnlyPolicies policies = DatabaseOnlyPolicies.USUAL;
        for (Pair pair : layers.pairs(Setting.ONLY_IN_DATABASE)) {
            policies = policies.with(kind(pair), allowed(kind(pair), policy(pair), pair.origin()));
        }
        return policies;
    }

    private static DatabaseOnlyPolicy allowed(DatabaseOnlyKind kind, DatabaseOnlyPolicy policy, Origin origin) {
        if (!kind.allows(policy)) {
            throw origin.error(kind.word() + "=" + word(policy)
                    + " is not possible: its server and the mappings of users are not read, so nothing would bring it"
                    + " back; write keep or report, and drop it with op.execute");
        }
        return policy;
    }

    private static DatabaseOnlyKind kind(Pair pair) {
        return Stream.of(DatabaseOnlyKind.values())
                .filter(kind -> kind.word().equals(pair.key()))
                .findFirst()
                .orElseThrow(() -> unknownKind(pair.key(), Stream.of(DatabaseOnlyKind.values()), pair.origin()));
    }

    private static ConfigException unknownKind(String word, Stream<DatabaseOnlyKind> known, Origin origin) {
        return unknown(
                "there is no kind '" + word + "'", word, "the kinds are ", known.map(DatabaseOnlyKind::word), origin);
    }

    private static DatabaseOnlyPolicy policy(Pair pair) {
        return Stream.of(DatabaseOnlyPolicy.values())
                .filter(policy -> word(policy).equals(pair.value()))
                .findFirst()
                .orElseThrow(() -> unknown(
                        "there is no policy '" + pair.value() + "' for " + pair.key(),
                        pair.value(),
                        "the policies are ",
                        Stream.of(DatabaseOnlyPolicy.values()).map(ComparisonResolver::word),
                        pair.origin()));
    }

    private static String word(DatabaseOnlyPolicy policy) {
        return policy.name().toLowerCase(Locale.ROOT);
    }

    private static ConfigException unknown(
            String problem, String word, String introduction, Stream<String> known, Origin origin) {
        List<String> words = known.toList();
        String question = Nearest.question(word, words);
        return origin.error(problem + (question.isEmpty() ? "; " + introduction + String.join(", ", words) : question));
    }
}
