package dev.retort.diff;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a comparison looks at: of a kind that {@code include} speaks of, what it matches; of that, what {@code exclude} does not
 * match. The rest is left alone on both sides: never created, dropped or changed.
 *
 * @param include what is looked at alone; nothing for all of a kind
 * @param exclude what is left alone
 * @param defaultSchema what a name without a schema is in; null where unknown
 */
public record Globs(
        List<Glob> include, List<Glob> exclude, @Nullable String defaultSchema) implements Coverage {

    /** Everything is looked at. */
    public static final Globs ALL = new Globs(List.of(), List.of(), null);

    /** Copies the lists. */
    public Globs {
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
    }

    @Override
    public boolean covers(NamedObject object) {
        boolean isAsked = object.isUnnamed()
                || include.stream().noneMatch(glob -> glob.isAbout(object.kind()))
                || matches(include, object);
        return isAsked && !matches(exclude, object);
    }

    private boolean matches(List<Glob> globs, NamedObject object) {
        return globs.stream().anyMatch(glob -> glob.matches(object, defaultSchema));
    }

    /** Names the patterns that match nothing of all that there is: a mistyped one would go unseen. */
    @Override
    public List<String> notes(List<NamedObject> all) {
        List<String> notes = new ArrayList<>();
        include.forEach(glob -> note("include", glob, all, notes));
        exclude.forEach(glob -> note("exclude", glob, all, notes));
        return notes;
    }

    private void note(String setting, Glob glob, List<NamedObject> all, List<String> notes) {
        if (all.stream().noneMatch(object -> glob.matches(object, defaultSchema))) {
            notes.add("warning: " + setting + " '" + glob
                    + "' matches nothing, neither in the database nor in the entities"
                    + (glob.isAboutParts() ? "; such a name is table.name or schema.table.name" : ""));
        }
    }
}
