package dev.retort.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import schemacrawler.schemacrawler.InformationSchemaKey;

/**
 * The query for a kind of object. SchemaCrawler joins rows by the result columns in {@link #keys}, stripped of
 * blanks, so these hold quoted names and serve as keys only. What Retort reads stands in further result columns;
 * {@link SchemaMapping} and the mappings it calls name them.
 *
 * @param kind what it reads
 * @param key where SchemaCrawler expects it
 * @param sql the text; each of its parameters stands for the schemas to be read
 */
record CatalogQuery(ObjectKind kind, InformationSchemaKey key, String sql) {

    private static final Pattern INCLUDE = Pattern.compile("^--include (\\S+)$", Pattern.MULTILINE);

    /** Loads the query of a kind from a folder beside this class. */
    static CatalogQuery load(String folder, ObjectKind kind) {
        return new CatalogQuery(kind, key(kind), text(folder, kind.name().toLowerCase(Locale.ROOT) + ".sql"));
    }

    /** The text of a file with what it includes. */
    static String text(String folder, String file) {
        return INCLUDE.matcher(resource(folder, file))
                .replaceAll(include -> Matcher.quoteReplacement(resource(folder, include.group(1))));
    }

    /** How many parameters it has; no query has a question mark for anything else. */
    int parameters() {
        return (int) sql.chars().filter(c -> c == '?').count();
    }

    /** The result columns that SchemaCrawler knows, by which it joins rows. */
    static List<String> keys(ObjectKind kind) {
        return switch (kind) {
            case SCHEMAS -> List.of("SCHEMA_NAME");
            case TABLES -> List.of("TABLE_SCHEM", "TABLE_NAME", "TABLE_TYPE");
            case COLUMNS -> List.of("TABLE_SCHEM", "TABLE_NAME", "COLUMN_NAME", "ORDINAL_POSITION");
            case CONSTRAINTS -> List.of("CONSTRAINT_SCHEMA", "CONSTRAINT_NAME", "TABLE_NAME", "CONSTRAINT_TYPE");
            case INDEXES -> List.of("TABLE_SCHEM", "TABLE_NAME", "INDEX_NAME", "COLUMN_NAME");
            case SEQUENCES -> List.of("SEQUENCE_SCHEMA", "SEQUENCE_NAME");
            case ENUM_TYPES -> List.of("TYPE_NAME");
        };
    }

    private static InformationSchemaKey key(ObjectKind kind) {
        return switch (kind) {
            case SCHEMAS -> InformationSchemaKey.SCHEMATA;
            case TABLES -> InformationSchemaKey.TABLES;
            case COLUMNS -> InformationSchemaKey.TABLE_COLUMNS;
            case CONSTRAINTS -> InformationSchemaKey.TABLE_CONSTRAINTS;
            case INDEXES -> InformationSchemaKey.INDEXES;
            case SEQUENCES -> InformationSchemaKey.SEQUENCES;
            case ENUM_TYPES -> InformationSchemaKey.TYPE_INFO;
        };
    }

    /** The text of a file in a folder, or else in the one around it, which has what a family of databases shares. */
    static String resource(String folder, String file) {
        String path = folder + "/" + file;
        try (InputStream stream = CatalogQuery.class.getResourceAsStream(path)) {
            if (stream != null) {
                return new String(stream.readAllBytes(), StandardCharsets.UTF_8).stripTrailing();
            }
            int family = folder.lastIndexOf('/');
            if (family < 0) {
                throw new IllegalStateException("Retort's jar lacks the catalog query " + path);
            }
            return resource(folder.substring(0, family), file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
