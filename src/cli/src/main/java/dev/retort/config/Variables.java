package dev.retort.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The environment of the process. A variable set to nothing counts as not set.
 *
 * @param all every variable
 */
record Variables(Map<String, String> all) {

    /** The variable that hosting platforms set. */
    static final String DATABASE_URL = "DATABASE_URL";

    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([A-Za-z_][A-Za-z0-9_]*)(?::([^}]*))?}");

    Variables {
        all = Map.copyOf(all);
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(all.get(name)).filter(text -> !text.isBlank());
    }

    /** The {@code RETORT_...} variables as settings. */
    Layer layer(Path directory) {
        return setting -> find(setting.variable())
                .map(text -> new Value(setting.shape().split(text), new Origin(setting.variable(), directory)));
    }

    /** {@code DATABASE_URL} as the address of the database. */
    Layer databaseUrl(Path directory) {
        return setting -> setting == Setting.URL
                ? find(DATABASE_URL).map(text -> new Value(List.of(text), new Origin(DATABASE_URL, directory)))
                : Optional.empty();
    }

    /**
     * Replaces <code>${NAME}</code> and <code>${NAME:default}</code>; <code>$${</code> stands for the two characters.
     *
     * @throws ConfigException where a variable is not set and has no default
     */
    String expand(String text, Origin origin) {
        StringBuilder result = new StringBuilder();
        Matcher reference = REFERENCE.matcher(text);
        int from = 0;
        for (int at = text.indexOf("${"); at >= 0; at = text.indexOf("${", from)) {
            boolean escaped = at > from && text.charAt(at - 1) == '$';
            result.append(text, from, escaped ? at - 1 : at);
            if (escaped) {
                result.append("${");
                from = at + 2;
            } else {
                result.append(replacement(reference.region(at, text.length()), origin));
                from = reference.end();
            }
        }
        return result.append(text.substring(from)).toString();
    }

    private String replacement(Matcher reference, Origin origin) {
        if (!reference.lookingAt()) {
            throw origin.error("'${' starts a reference to an environment variable;"
                    + " write ${NAME} or ${NAME:default}, or $${ for the two characters themselves");
        }
        String name = reference.group(1);
        String value = all.getOrDefault(name, reference.group(2));
        if (value == null) {
            throw origin.error("the environment variable " + name + " is not set; set it, or write ${" + name
                    + ":default} with a default");
        }
        return value;
    }
}
