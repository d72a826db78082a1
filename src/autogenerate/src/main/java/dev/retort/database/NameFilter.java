package dev.retort.database;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Which names a scope covers. */
final class NameFilter {

    private final Set<String> ownTables;
    private final List<Pattern> excluded;

    NameFilter(ReadScope scope) {
        this.ownTables = Set.copyOf(scope.ownTables());
        this.excluded = scope.excluded().stream().map(NameFilter::pattern).toList();
    }

    /** Whether the object of that name is part of the schema. */
    boolean covers(String schema, String name) {
        return !ownTables.contains(name) && excluded.stream().noneMatch(p -> matches(p, schema, name));
    }

    private static boolean matches(Pattern pattern, String schema, String name) {
        return pattern.matcher(name).matches()
                || pattern.matcher(schema + "." + name).matches();
    }

    private static Pattern pattern(String glob) {
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < glob.length(); i++) {
            regex.append(part(glob.charAt(i)));
        }
        return Pattern.compile(regex.toString(), Pattern.DOTALL);
    }

    private static String part(char c) {
        return switch (c) {
            case '*' -> ".*";
            case '?' -> ".";
            default -> Pattern.quote(String.valueOf(c));
        };
    }
}
