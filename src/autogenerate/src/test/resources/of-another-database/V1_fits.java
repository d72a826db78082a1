import static dev.retort.migration.Definitions.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** As PostgreSQL's file says it. */
@Revision(id = "fits", message = "sample", created = "2026-01-01T00:00:00Z")
public final class V1_fits implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable(table("author")
                .column("id", bigint().identity().notNull())
                .column("name", varchar(40).notNull())
                .column("joined", date().notNull())
                .column("active", bool().notNull().defaultsTo("true"))
                .column("seen", timestamp().withTimeZone())
                .column("wrote", timestamp(3).defaultsTo("CURRENT_TIMESTAMP"))
                .column("rating", doublePrecision())
                .column("settings", jsonb())
                .column("photo", bytea())
                .column("bio", text())
                .primaryKey("author_pkey", "id")
                .unique("author_name_key", "name"));
        op.createTable(table("book")
                .column("id", varchar(36).notNull())
                .column("author_id", bigint().notNull())
                .column("title", varchar(200).notNull().defaultsTo("'it''s :: new'"))
                .column("pages", smallint())
                .primaryKey("book_pkey", "id")
                .check("book_pages_check", "pages > 0")
                .foreignKey(foreignKey("book_author_fk", "author_id").references("author", "id"))
                .index("book_title_idx", "title"));
        op.addColumn("book", "price", numeric(8, 2));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("book", "price");
        op.dropTable("book");
        op.dropTable("author");
    }
}
