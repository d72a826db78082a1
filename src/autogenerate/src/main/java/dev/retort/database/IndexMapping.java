package dev.retort.database;

import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
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
        Attributes attributes = new Attributes(ObjectKind.INDEXES, index);
        if (!attributes.flag("VALID")) {
            LOG.warn(
                    "Index {} is not valid, so the server does not use it; rebuild or drop it",
                    attributes.text("NAME"));
        }
        String predicate = attributes.textOrNull("PREDICATE");
        return new Index(
                attributes.text("NAME"),
                index.isUnique(),
                parts(attributes),
                attributes.text("METHOD"),
                attributes.texts("INCLUDE"),
                predicate == null ? null : Parentheses.strip(predicate),
                attributes.flag("NULLS_NOT_DISTINCT"));
    }

    private static List<IndexPart> parts(Attributes attributes) {
        List<String> texts = attributes.texts("TEXTS");
        List<@Nullable Object> expressions = attributes.elements("EXPRESSIONS");
        List<@Nullable Object> descending = attributes.elements("DESCENDING");
        List<@Nullable Object> nullsFirst = attributes.elements("NULLS_FIRST");
        List<@Nullable Object> operatorClasses = attributes.elements("OPERATOR_CLASSES");
        List<@Nullable String> collations = attributes.names("COLLATIONS");
        List<IndexPart> parts = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            boolean expression = Boolean.TRUE.equals(expressions.get(i));
            parts.add(new IndexPart(
                    expression ? Parentheses.strip(texts.get(i)) : texts.get(i),
                    expression,
                    Boolean.TRUE.equals(descending.get(i)),
                    Boolean.TRUE.equals(nullsFirst.get(i)),
                    Objects.toString(operatorClasses.get(i), null),
                    collations.get(i)));
        }
        return parts;
    }
}
