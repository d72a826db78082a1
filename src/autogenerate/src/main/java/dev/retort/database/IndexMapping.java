package dev.retort.database;

import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.IndexStorage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes an index of an index. */
final class IndexMapping {

    private static final Logger LOG = LoggerFactory.getLogger(IndexMapping.class);

    private IndexMapping() {}

    /** The index; one that its server does not use, as its creation failed half-way, is there all the same. */
    static Index index(schemacrawler.schema.Index index) {
        CatalogRow row = CatalogRow.of(index);
        if (!row.flag("VALID")) {
            LOG.warn("Index {} is not valid, so the server does not use it; rebuild or drop it", row.text("NAME"));
        }
        String predicate = row.textOrNull("PREDICATE");
        return new Index(
                row.text("NAME"),
                row.flag("UNIQUE"),
                parts(row),
                row.text("METHOD"),
                row.texts("INCLUDE"),
                predicate == null ? null : Parentheses.strip(predicate),
                row.flag("NULLS_NOT_DISTINCT"),
                storage(row));
    }

    /** How an index is kept, that of a key too. */
    static IndexStorage storage(CatalogRow row) {
        List<String> parameters =
                row.elementsIfAny("PARAMETERS").stream().map(String::valueOf).toList();
        return new IndexStorage(parameters, row.textIfAny("TABLESPACE"));
    }

    private static List<IndexPart> parts(CatalogRow row) {
        List<String> texts = row.texts("TEXTS");
        List<?> expressions = row.elements("EXPRESSIONS");
        List<?> descending = row.elements("DESCENDING");
        List<?> nullsFirst = row.elements("NULLS_FIRST");
        List<?> operatorClasses = row.elements("OPERATOR_CLASSES");
        List<@Nullable String> collations = row.names("COLLATIONS");
        List<?> lengths = row.elementsIfAny("LENGTHS");
        List<IndexPart> parts = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            boolean expression = Boolean.TRUE.equals(expressions.get(i));
            parts.add(new IndexPart(
                    expression ? Parentheses.strip(texts.get(i)) : texts.get(i),
                    expression,
                    Boolean.TRUE.equals(descending.get(i)),
                    Boolean.TRUE.equals(nullsFirst.get(i)),
                    Objects.toString(operatorClasses.get(i), null),
                    collations.get(i),
                    lengths.isEmpty() ? null : (Integer) lengths.get(i)));
        }
        return parts;
    }
}
