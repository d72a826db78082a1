package dev.retort.config;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Tells the forms of a database address apart. */
final class DatabaseUrlParser {

    private static final String FORMS = "jdbc:..., postgresql://user@host:port/database, mysql://..., mariadb://...,"
            + " sqlite:///file or embedded:postgresql";

    private static final List<Product> EMBEDDABLE =
            List.of(Product.POSTGRESQL, Product.MARIADB, Product.H2, Product.SQLITE);

    private static final Map<String, Product> SCHEMES = Map.of(
            "postgresql", Product.POSTGRESQL,
            "postgres", Product.POSTGRESQL,
            "mysql", Product.MYSQL,
            "mariadb", Product.MARIADB,
            "sqlite", Product.SQLITE);

    private final Origin origin;

    DatabaseUrlParser(Origin origin) {
        this.origin = origin;
    }

    DatabaseUrl parse(String text) {
        String url = text.strip();
        String start = url.toLowerCase(Locale.ROOT);
        if (start.startsWith(DatabaseUrl.EMBEDDED)) {
            return embedded(start.substring(DatabaseUrl.EMBEDDED.length()));
        }
        if (start.startsWith("jdbc:")) {
            return new JdbcUrl(origin).parse(url.substring("jdbc:".length()));
        }
        int slashes = url.indexOf("://");
        return slashes < 0 ? unknown(url, "") : withScheme(start.substring(0, slashes), url, slashes + "://".length());
    }

    /** Python's SQLAlchemy writes {@code postgresql+psycopg://}; which driver it means does not matter here. */
    private DatabaseUrl withScheme(String scheme, String url, int rest) {
        String plain = scheme.replaceFirst("\\+.*", "");
        Product product = SCHEMES.get(plain);
        if (product == null) {
            return unknown(url, Nearest.question(plain, SCHEMES.keySet()));
        }
        return product == Product.SQLITE
                ? SqliteUrl.parse(url.substring(rest), origin)
                : new ServerUrl(product, origin).parse(url.substring(rest));
    }

    private DatabaseUrl embedded(String word) {
        Optional<Product> product = Product.ofWord(word).filter(EMBEDDABLE::contains);
        List<String> words = EMBEDDABLE.stream().map(Product::word).toList();
        return product.map(known -> new DatabaseUrl(known, DatabaseUrl.EMBEDDED + known.word(), null, null))
                .orElseThrow(() -> origin.error(
                        "no embedded server is called '" + word + "'; those there are: " + String.join(", ", words)));
    }

    private DatabaseUrl unknown(String url, String question) {
        throw origin.error("'" + shown(url) + "' is not a database address"
                + (question.isEmpty() ? "; write " + FORMS : question + " The forms are " + FORMS));
    }

    /** Of what was not understood only the start: the rest may hold a password anywhere. */
    private static String shown(String url) {
        int slashes = url.indexOf("://");
        if (slashes >= 0) {
            return url.substring(0, slashes) + "://...";
        }
        return url.contains("@") ? "..." : new Redaction().apply(url);
    }
}
