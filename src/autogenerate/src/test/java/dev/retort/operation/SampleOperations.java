package dev.retort.operation;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.CompositeType;
import dev.retort.schema.DefaultValue;
import dev.retort.schema.Dependent;
import dev.retort.schema.Enforcement;
import dev.retort.schema.EnumType;
import dev.retort.schema.ExclusionConstraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Identity;
import dev.retort.schema.Index;
import dev.retort.schema.IndexStorage;
import dev.retort.schema.OrdinalColumn;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.SequenceOwner;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import dev.retort.schema.TableOptions;
import dev.retort.schema.UniqueConstraint;
import dev.retort.schema.View;
import java.util.List;
import java.util.Map;

/** One operation of every kind, each of which fits {@link #SCHEMA}. */
public final class SampleOperations {

    private static final QualifiedName USERS = QualifiedName.of("users");
    private static final QualifiedName ORDERS = QualifiedName.of("shop", "orders");
    private static final Column EMAIL =
            Column.of("email", SqlType.of("varchar", 100)).withNullable(false);
    private static final Column ID =
            Column.of("id", SqlType.of("bigint")).withNullable(false).withIdentity(Identity.BY_DEFAULT);
    private static final Index INDEX = Index.of("users_email_idx", "email");
    private static final ForeignKey KEY = ForeignKey.of("orders_user_fk", List.of("user_id"), USERS, List.of("id"))
            .withActions(ReferentialAction.CASCADE, ReferentialAction.NO_ACTION);
    private static final CheckConstraint POSITIVE = CheckConstraint.of("orders_positive", "id > 0");
    private static final Sequence NUMBERS = Sequence.of(QualifiedName.of("numbers"), 1, 50);
    private static final EnumType STATUS = new EnumType(QualifiedName.of("status"), List.of("NEW", "OLD"));

    private static final CompositeType PLACE = new CompositeType(
            QualifiedName.of("place"), List.of(new CompositeType.Attribute("Street", SqlType.of("varchar", 50))));

    /** The schema that the operations change. */
    public static final Schema SCHEMA = new Schema(
                    List.of("empty", "shop"),
                    List.of(
                            Table.of(USERS, List.of(ID, EMAIL))
                                    .withPrimaryKey(new PrimaryKey("users_pkey", List.of("id")))
                                    .withUniqueConstraints(
                                            List.of(UniqueConstraint.of("users_email_key", List.of("email"))))
                                    .withIndexes(List.of(INDEX))
                                    .withOptions(TableOptions.NONE.withSettings(Map.of("engine", "MyISAM")))
                                    .withComment("People"),
                            Table.of(ORDERS, List.of(ID, Column.of("user_id", SqlType.of("bigint"))))
                                    .withForeignKeys(List.of(KEY))
                                    .withCheckConstraints(List.of(POSITIVE.withEnforcement(Enforcement.NOT_VALID)))),
                    List.of(NUMBERS),
                    List.of(STATUS),
                    List.of(PLACE),
                    List.of(QualifiedName.of("names")),
                    List.of())
            .withOrdinals(List.of(new OrdinalColumn(USERS, "id", List.of("NEW", "OLD"))));

    /** One of every kind. */
    public static final List<Operation> ALL = List.of(
            new Operation.CreateSchema("billing"),
            new Operation.DropSchema("empty"),
            new Operation.CreateTable(
                    Table.of(QualifiedName.of("tags"), List.of(ID, EMAIL.withDefault(new DefaultValue("'it''s'"))))),
            new Operation.DropTable(SCHEMA.table(ORDERS).orElseThrow()),
            new Operation.RenameTable(USERS, "people"),
            new Operation.RenameTable(USERS, QualifiedName.of("archive", "users")),
            new Operation.CommentOnTable(USERS, "People", null),
            new Operation.AlterTableOption(USERS, "engine", "MyISAM", "InnoDB"),
            new Operation.AddColumn(
                    USERS,
                    Column.of("fax", SqlType.of("varchar", 255))
                            .withComment("Old")
                            .withOnUpdate("now()")
                            .withCheck("fax <> ''")
                            .withInvisible(true)),
            new Operation.DropColumn(USERS, EMAIL),
            new Operation.AlterColumn(USERS, EMAIL, EMAIL.withType(SqlType.of("text"))),
            new Operation.FillColumn(USERS, "email", "'nobody'"),
            new Operation.AlterOrdinals(USERS, "email", List.of(), List.of("NEW", "OLD")),
            new Operation.AlterOrdinals(USERS, "id", List.of("NEW", "OLD"), List.of("OLD", "NEW")),
            new Operation.AlterOrdinals(USERS, "id", List.of("NEW", "OLD"), List.of("NEWER", "NEW", "OLD"), true),
            new Operation.AlterOrdinals(USERS, "id", List.of("NEW", "OLD"), List.of()),
            new Operation.CopyColumn(USERS, "mail", "email"),
            new Operation.CopyColumn(USERS, "mail", "email", true),
            new Operation.RenameColumn(USERS, "id", "user_id"),
            new Operation.AddConstraint(ORDERS, new PrimaryKey("orders_pkey", List.of("id"))),
            new Operation.AddConstraint(USERS, CheckConstraint.of("users_check", "email <> ''")),
            new Operation.DropConstraint(USERS, UniqueConstraint.of("users_email_key", List.of("email"))),
            new Operation.DropConstraint(ORDERS, KEY),
            new Operation.AddConstraint(USERS, new ExclusionConstraint("users_x", "USING gist (id WITH =)")),
            new Operation.ReplaceKey(
                    USERS,
                    UniqueConstraint.of("users_email_key", List.of("email")),
                    UniqueConstraint.of("users_email_key", List.of("email", "id")),
                    true),
            new Operation.RenameConstraint(USERS, "users_pkey", "pk_users"),
            new Operation.ValidateConstraint(ORDERS, "orders_positive", POSITIVE),
            new Operation.InvalidateConstraint(ORDERS, KEY),
            new Operation.CreateIndex(
                    ORDERS,
                    Index.of("orders_user_idx", "user_id")
                            .withUnique(true)
                            .withStorage(new IndexStorage(List.of("fillfactor=70"), "fast"))),
            new Operation.DropIndex(USERS, INDEX),
            new Operation.RenameIndex(USERS, "users_email_idx", "ix_email"),
            new Operation.CreateSequence(Sequence.of(QualifiedName.of("shop", "tickets"), 100, 1)),
            new Operation.DropSequence(NUMBERS),
            new Operation.AlterSequence(NUMBERS, Sequence.of(NUMBERS.name(), 1, 10)),
            new Operation.AlterSequence(NUMBERS, NUMBERS.withOwner(new SequenceOwner(USERS, "id"))),
            new Operation.RenameSequence(NUMBERS.name(), "counters"),
            new Operation.RenameSequence(NUMBERS.name(), QualifiedName.of("archive", "numbers")),
            new Operation.ContinueSequence(NUMBERS, USERS, "id"),
            new Operation.CreateEnumType(new EnumType(QualifiedName.of("size"), List.of("S", "L"))),
            new Operation.DropEnumType(STATUS),
            new Operation.AlterEnumType(STATUS, STATUS.withValues(List.of("NEW", "USED", "OLD"))),
            new Operation.RenameEnumType(STATUS.name(), "state"),
            new Operation.RenameEnumType(STATUS.name(), QualifiedName.of("archive", "status")),
            new Operation.RenameEnumValue(STATUS.name(), "OLD", "USED"),
            new Operation.CreateCompositeType(new CompositeType(
                    QualifiedName.of("shop", "road"),
                    List.of(new CompositeType.Attribute("places", SqlType.parse("place[]"))))),
            new Operation.DropCompositeType(PLACE),
            new Operation.AlterCompositeType(
                    PLACE, PLACE.withAttributes(List.of(new CompositeType.Attribute("number", SqlType.of("integer"))))),
            new Operation.CreateDependent(
                    new Dependent("policy", "mine on t", "drop policy mine on t", List.of("create policy mine on t"))),
            new Operation.DropDependent(new Dependent(
                    "trigger",
                    "\"a b\" on t",
                    "drop trigger \"a b\" on t",
                    List.of("CREATE TRIGGER \"a b\" */", "comment on trigger \"a b\" on t is 'it''s'"))),
            new Operation.CreateView(new View(
                    QualifiedName.of("shop", "emails"),
                    true,
                    List.of("e"),
                    List.of("fillfactor=70"),
                    "select email\n   from users",
                    List.of("comment on materialized view shop.emails is 'it''s \"all\"'"))),
            new Operation.DropView(
                    new View(QualifiedName.of("names"), false, List.of("id"), List.of(), "select 1", List.of())),
            new Operation.DropNamed(ObjectKind.INDEX, USERS, "users_email_idx"),
            new Operation.Custom(CreateTrigger.of("users_audit", USERS)),
            new Operation.ExecuteSql("update users set email = lower(email)", "select 1"));

    private SampleOperations() {}
}
