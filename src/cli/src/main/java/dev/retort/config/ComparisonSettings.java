package dev.retort.config;

import dev.retort.diff.DatabaseOnlyPolicies;
import dev.retort.diff.Glob;
import dev.retort.diff.Globs;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is compared, and what is done about what only the database has.
 *
 * @param include what is looked at alone; nothing for all
 * @param exclude what is left alone
 * @param onlyInDatabase the policies that are not as usual
 * @param declaredTypes whether types that the database keeps alike are different types all the same
 */
public record ComparisonSettings(
        List<Glob> include, List<Glob> exclude, DatabaseOnlyPolicies onlyInDatabase, boolean declaredTypes) {

    /** Copies the lists. */
    public ComparisonSettings {
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
    }

    /** What is looked at in a database with that default schema. */
    public Globs filter(@Nullable String defaultSchema) {
        return new Globs(include, exclude, defaultSchema);
    }
}
