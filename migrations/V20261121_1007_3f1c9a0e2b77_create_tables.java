import static dev.retort.migration.Definitions.asc;
import static dev.retort.migration.Definitions.bigint;
import static dev.retort.migration.Definitions.bool;
import static dev.retort.migration.Definitions.date;
import static dev.retort.migration.Definitions.desc;
import static dev.retort.migration.Definitions.foreignKey;
import static dev.retort.migration.Definitions.index;
import static dev.retort.migration.Definitions.integer;
import static dev.retort.migration.Definitions.numeric;
import static dev.retort.migration.Definitions.sequence;
import static dev.retort.migration.Definitions.table;
import static dev.retort.migration.Definitions.text;
import static dev.retort.migration.Definitions.timestamp;
import static dev.retort.migration.Definitions.varchar;
import static dev.retort.schema.ReferentialAction.CASCADE;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * Create tables.
 *
 * <pre>
 * + sequence tasks_seq
 * + table    organizations  3 columns
 * + table    projects       5 columns
 * + table    tags           2 columns
 * + table    users          4 columns
 * + table    memberships    4 columns
 * + table    tasks          9 columns
 * + table    comments       5 columns
 * + table    task_tags      2 columns
 * </pre>
 *
 * <p>Proven on PostgreSQL 18.6 (scratch database on the same server): up, down and up again, with 24 rows in 8
 * tables; SQL aa5459244ea9.
 */
@Revision(
        id = "3f1c9a0e2b77",
        message = "create tables",
        created = "2026-11-21T10:07:09Z"
)
public final class V20261121_1007_3f1c9a0e2b77_create_tables implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createSequence(sequence("tasks_seq", 1, 20));
        op.createTable(table("organizations")
                .column("id", bigint().identity().notNull())
                .column("slug", varchar(63).notNull().comment("Stands in web addresses"))
                .column("name", varchar(200).notNull())
                .primaryKey("organizations_pkey", "id")
                .unique("organizations_slug_key", "slug")
                .comment("Whoever owns projects"));
        op.createTable(table("projects")
                .column("archived", bool().notNull().defaultsTo("false"))
                .column("id", bigint().identity().notNull())
                .column("organization_id", bigint().notNull())
                .column("name", varchar(200).notNull())
                .column("description", text())
                .primaryKey("projects_pkey", "id")
                .unique("projects_name_unique", "organization_id", "name")
                .foreignKey(foreignKey("projects_organization_fk", "organization_id")
                        .references("organizations", "id")));
        op.createTable(table("tags")
                .column("id", bigint().identity().notNull())
                .column("label", varchar(50).notNull())
                .primaryKey("tags_pkey", "id")
                .unique("tags_label_key", "label"));
        op.createTable(table("users")
                .column("created_at", timestamp().withTimeZone().notNull().defaultsTo("now()"))
                .column("id", bigint().identity().notNull())
                .column("display_name", varchar(100).notNull())
                .column("email", varchar(255).notNull())
                .primaryKey("users_pkey", "id")
                .unique("users_email_unique", "email"));
        op.createTable(table("memberships")
                .column("since", date().notNull())
                .column("organization_id", bigint().notNull())
                .column("user_id", bigint().notNull())
                .column("role", varchar(20).notNull())
                .primaryKey("memberships_pkey", "organization_id", "user_id")
                .check("memberships_role_check", "role in ('OWNER','MEMBER','GUEST')")
                .foreignKey(foreignKey("memberships_organization_id_fkey", "organization_id")
                        .references("organizations", "id")
                        .onDelete(CASCADE))
                .foreignKey(foreignKey("memberships_user_id_fkey", "user_id")
                        .references("users", "id")
                        .onDelete(CASCADE)));
        op.createTable(table("tasks")
                .column("due_on", date())
                .column("estimated_hours", numeric(6, 2))
                .column("priority", integer().notNull().defaultsTo("3").comment("1 is urgent, 5 can wait"))
                .column("assignee_id", bigint())
                .column("created_at", timestamp().withTimeZone().notNull().defaultsTo("now()"))
                .column("id", bigint().notNull())
                .column("project_id", bigint().notNull())
                .column("status", varchar(20).notNull().defaultsTo("'OPEN'"))
                .column("title", varchar(300).notNull())
                .primaryKey("tasks_pkey", "id")
                .check("tasks_priority_check", "priority between 1 and 5")
                .check("tasks_status_check", "status in ('OPEN','IN_PROGRESS','DONE','DROPPED')")
                .foreignKey(foreignKey("tasks_assignee_fk", "assignee_id").references("users", "id"))
                .foreignKey(foreignKey("tasks_project_fk", "project_id").references("projects", "id"))
                .index("tasks_assignee_idx", "assignee_id")
                .index("tasks_open_idx", "project_id", "status", "due_on"));
        op.createTable(table("comments")
                .column("author_id", bigint().notNull())
                .column("created_at", timestamp().withTimeZone().notNull().defaultsTo("now()"))
                .column("id", bigint().identity().notNull())
                .column("task_id", bigint().notNull())
                .column("body", text().notNull())
                .primaryKey("comments_pkey", "id")
                .foreignKey(foreignKey("comments_author_id_fkey", "author_id").references("users", "id"))
                .foreignKey(foreignKey("comments_task_id_fkey", "task_id")
                        .references("tasks", "id")
                        .onDelete(CASCADE))
                .index(index("comments_latest_idx").on(asc("task_id"), desc("created_at"))));
        op.createTable(table("task_tags")
                .column("tag_id", bigint().notNull())
                .column("task_id", bigint().notNull())
                .primaryKey("task_tags_pkey", "tag_id", "task_id")
                .foreignKey(foreignKey("task_tags_tag_id_fkey", "tag_id").references("tags", "id"))
                .foreignKey(foreignKey("task_tags_task_id_fkey", "task_id").references("tasks", "id")));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("task_tags");
        op.dropTable("comments");
        op.dropTable("tasks");
        op.dropTable("memberships");
        op.dropTable("users");
        op.dropTable("tags");
        op.dropTable("projects");
        op.dropTable("organizations");
        op.dropSequence("tasks_seq");
    }
}
