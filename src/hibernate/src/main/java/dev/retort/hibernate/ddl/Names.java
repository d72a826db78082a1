package dev.retort.hibernate.ddl;

import dev.retort.model.DatabaseServer;
import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How names in SQL become names as the server stores them. */
public final class Names {

    /** What Hibernate's {@code NamingHelper} makes where nobody said a name: a prefix and an MD5 in base 35. */
    private static final Pattern GENERATED = Pattern.compile("(?i)(FK|UK|UK_|IDX)[0-9a-y]{20,25}");

    private final ServerRules rules;
    private final @Nullable String defaultSchema;

    /** The names of a server, seen by a connection with the given default schema. */
    public Names(DatabaseServer server, @Nullable String defaultSchema) {
        this.rules = ServerRules.of(server);
        this.defaultSchema = defaultSchema;
    }

    /** Whether a table with one row stands for a sequence. */
    public boolean emulatesSequences() {
        return rules().emulatesSequences();
    }

    /** What else the server does. */
    ServerRules rules() {
        return rules;
    }

    /** Whether a constraint's name was made up by Hibernate rather than said by somebody. */
    public static boolean isGenerated(String name) {
        return GENERATED.matcher(name).matches();
    }

    /** The name that one token says. */
    String name(Token token) {
        return token.kind() == Token.Kind.QUOTED
                ? token.unquoted()
                : rules.fold().apply(token.text());
    }

    /** A constraint's name; null where Hibernate made it up. */
    @Nullable
    String constraintName(Token token) {
        return isGenerated(token.unquoted()) ? null : name(token);
    }

    /** The name in SQL, quoted or not, as the server stores it. */
    public String name(String sql) {
        List<Token> tokens = Lexer.tokens(sql);
        return tokens.size() == 1 ? name(tokens.get(0)) : sql;
    }

    /** The qualified name in SQL; a schema that is the connection's default one is left out. */
    public QualifiedName qualifiedName(String sql) {
        SqlText text = new SqlText(sql);
        return qualifiedName(text, 0, text.size());
    }

    /** The qualified name in a text; of {@code catalog.schema.table} the catalog is left out. */
    QualifiedName qualifiedName(SqlText text, int from, int to) {
        List<String> parts = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (text.token(i).isName()) {
                parts.add(name(text.token(i)));
            }
        }
        String schema = parts.size() < 2 ? null : parts.get(parts.size() - 2);
        return QualifiedName.of(
                schema == null || schema.equals(defaultSchema) ? null : schema, parts.get(parts.size() - 1));
    }

    /** The position behind the qualified name that begins here. */
    static int afterName(SqlText text, int from) {
        int i = from + 1;
        while (text.at(i, ".")) {
            i += 2;
        }
        return i;
    }

    /** The names in the parentheses that open at the position; sort directions and prefixes behind them are left out. */
    List<String> list(SqlText text, int open) {
        return text.elements(open).stream()
                .map(span -> name(text.token(span.from())))
                .toList();
    }
}
