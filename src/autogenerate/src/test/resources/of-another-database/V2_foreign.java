import static dev.retort.migration.Definitions.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** What other databases lack, an operation each. */
@Revision(id = "foreign", revises = "fits", message = "sample", created = "2026-01-02T00:00:00Z")
public final class V2_foreign implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createEnumType(enumType("mood", "calm", "wild"));
        op.createSequence(sequence("numbers", 1, 50));
        op.addColumn("author", "labels", type("varchar(10)[]"));
        op.addColumn("author", "address", type("inet"));
        op.addColumn("author", "motto", varchar(20).defaultsTo("'x'::varchar"));
        op.createTable(table("tag").column("label", text().notNull()).primaryKey("tag_pkey", "label"));
        op.createIndex("author", index("author_lower").on(expression("lower(name)")));
        op.createIndex("book", index("book_cheap").on(asc("title")).where("price < 5"));
        op.addUniqueConstraint("book", unique("book_later", "title").deferrable());
        op.addColumn("book", "weight", numeric());
    }

    @Override
    public void downgrade(Operations op) {}
}
