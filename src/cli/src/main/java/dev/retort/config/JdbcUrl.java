package dev.retort.config;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes the credentials out of a JDBC URL; the rest goes to the driver as it is. */
final class JdbcUrl {

    /** {@code user:password@} before the hosts, as MySQL's driver has it; the last at-sign ends it. */
    private static final Pattern USER_INFO = Pattern.compile("^([^/]*//)([^/?]*)@");

    private static final Pattern RELATIVE_H2 = Pattern.compile("^(file:)?(\\.{1,2}/.*)$");

    private final Origin origin;

    JdbcUrl(Origin origin) {
        this.origin = origin;
    }

    /** Parses what follows {@code jdbc:}. */
    DatabaseUrl parse(String rest) {
        String[] words = rest.split(":", 3);
        Product product = Product.ofWord(words[0])
                .or(() -> wrapped(words))
                .orElseThrow(() -> origin.error("'jdbc:" + words[0] + ":' is not a database that Retort knows"
                        + (Nearest.question(words[0], Product.words()).isEmpty()
                                ? "; it knows jdbc:" + String.join(":, jdbc:", Product.words()) + ":"
                                : Nearest.question(words[0], Product.words()))));
        return switch (product) {
            case H2 -> h2(rest);
            case SQLITE -> new DatabaseUrl(product, "jdbc:" + sqlite(rest), null, null);
            case POSTGRESQL, MYSQL, MARIADB -> server(product, rest);
        };
    }

    /** Drivers that wrap another one put a word before its name, as in {@code jdbc:p6spy:postgresql://...}. */
    private static Optional<Product> wrapped(String[] words) {
        return words.length > 1 ? Product.ofWord(words[1]) : Optional.empty();
    }

    private DatabaseUrl server(Product product, String rest) {
        int question = rest.indexOf('?');
        String place = question < 0 ? rest : rest.substring(0, question);
        UrlParameters parameters = UrlParameters.ofQuery(question < 0 ? "" : rest.substring(question + 1));
        Matcher userInfo = USER_INFO.matcher(place);
        Credentials inPlace = userInfo.find() ? Credentials.ofUserInfo(userInfo.group(2), origin) : Credentials.NONE;
        Credentials inQuery =
                new Credentials(asRead(product, parameters.find("user")), asRead(product, parameters.find("password")));
        Credentials credentials = inPlace.or(inQuery);
        String address = userInfo.replaceFirst("$1")
                + parameters.without("user", "password").after("?");
        return new DatabaseUrl(product, "jdbc:" + address, credentials.username(), credentials.secret());
    }

    /** PostgreSQL's driver decodes as a form does, MySQL's leaves plus signs, MariaDB's takes values verbatim. */
    private @Nullable String asRead(Product product, Optional<String> value) {
        return value.map(text -> switch (product) {
                    case POSTGRESQL -> PercentEncoding.decode(text.replace("+", "%20"), origin);
                    case MYSQL -> PercentEncoding.decode(text, origin);
                    default -> text;
                })
                .orElse(null);
    }

    private DatabaseUrl h2(String rest) {
        UrlParameters parts = UrlParameters.ofSettings(rest);
        List<String> settings = parts.all().subList(1, parts.all().size());
        UrlParameters parameters = new UrlParameters(settings, ";");
        Secret password = parameters.find("password").map(Secret::new).orElse(null);
        String address = "jdbc:" + h2Place(parts.all().get(0))
                + parameters.without("user", "password").after(";");
        return new DatabaseUrl(Product.H2, address, parameters.find("user").orElse(null), password);
    }

    private String h2Place(String place) {
        int start = place.indexOf("h2:") + "h2:".length();
        Matcher relative = RELATIVE_H2.matcher(place.substring(start));
        return relative.matches() ? place.substring(0, start) + "file:" + origin.resolve(relative.group(2)) : place;
    }

    /** A file named without a folder is meant beside the place that names it, not beside the shell. */
    private String sqlite(String rest) {
        int start = rest.indexOf("sqlite:") + "sqlite:".length();
        String file = rest.substring(start);
        boolean named = !file.isEmpty() && !file.startsWith(":") && !file.startsWith("file:");
        return named ? rest.substring(0, start) + origin.resolve(file) : rest;
    }
}
