package dev.retort.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.operation.Operation;
import dev.retort.schema.Column;
import dev.retort.schema.DefaultValue;
import dev.retort.schema.EnumType;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Identity;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import dev.retort.schema.TableOptions;
import dev.retort.schema.UniqueConstraint;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MariaDbTest {

    private static final QualifiedName USERS = QualifiedName.of("users");
    private static final Column ID =
            Column.of("id", SqlType.of("integer")).withNullable(false).withIdentity(Identity.BY_DEFAULT);
    private final MariaDb dialect = new MariaDb(11, 4);

    /** Measured on 11.4: error 4078 on an empty table, too. */
    @ParameterizedTest
    @CsvSource({
        "bigint,uuid,false",
        "uuid,bigint,false",
        "uuid,inet6,false",
        "datetime,inet4,false",
        "point,date,false",
        "uuid,point,false",
        "uuid,uuid,true",
        "inet4,inet6,true",
        "point,geometry,true",
        "varchar(36),uuid,true",
        "uuid,binary(16),true",
        "json,point,true",
        "bigint,json,true",
        "datetime,bigint,true",
    })
    void makesUuidsAddressesAndPlacesOfTextsAndBytesAlone(String from, String to, boolean convertible) {
        assertThat(dialect.isConvertible(SqlType.parse(from), SqlType.parse(to)))
                .isEqualTo(convertible);
    }

    /** Errors 1832 and 1833, measured on 11.4; MySQL lets a text become wider. */
    @Test
    void foreignKeysHoldWhatBecomesWider() {
        assertThat(dialect.isAssignable(SqlType.parse("varchar(2)"), SqlType.parse("varchar(4)")))
                .isFalse();
        assertThat(dialect.isAssignable(SqlType.parse("int(11)"), SqlType.of("integer")))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "int(11)|integer",
                "INT(5) UNSIGNED|integer unsigned",
                "int(10) unsigned zerofill|integer(10) unsigned zerofill",
                "int unsigned zerofill|integer(10) unsigned zerofill",
                "tinyint zerofill|tinyint(3) unsigned zerofill",
                "bigint(7) zerofill|bigint(7) unsigned zerofill",
                "decimal(5,2) zerofill|numeric(5, 2) unsigned zerofill",
                "bigint(20)|bigint",
                "tinyint(1)|tinyint(1)",
                "tinyint(4)|tinyint",
                "boolean|tinyint(1)",
                "decimal(5)|numeric(5, 0)",
                "double|double precision",
                "float(53)|double precision",
                "char|char(1)",
                "datetime(0)|datetime",
                "timestamp with time zone|timestamp(6)",
                "timestamp(3) without time zone|datetime(3)",
                "year(4)|year",
                "bit|bit(1)",
            })
    void typesHaveOneForm(String text, String normal) {
        assertThat(dialect.normalise(SqlType.parse(text)).sql()).isEqualTo(normal);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "NOW(6)|datetime(6)|current_timestamp(6)",
                "current_timestamp()|datetime|current_timestamp()",
                "'1.50'|numeric(5, 2)|1.5",
                "(TRUE)|tinyint(1)|1",
                "true|bit(1)|b'1'",
                "5|bit(8)|5",
                "b'00000101'|bit(8)|b'101'",
                "(uuid())|uuid|uuid()",
                "current_date|date|curdate()",
            })
    void defaultsHaveOneForm(String text, String type, String normal) {
        Column column = Column.of("c", SqlType.parse(type)).withDefault(new DefaultValue(text));
        assertThat(dialect.normalise(column).defaultValue()).isEqualTo(new DefaultValue(normal));
    }

    @Test
    void namesAndTextsAreQuotedWhereTheyNeedIt() {
        assertThat(dialect.quote("Users")).isEqualTo("Users");
        assertThat(dialect.quote("order")).isEqualTo("`order`");
        assertThat(dialect.quote("it`s 1")).isEqualTo("`it``s 1`");
        assertThat(dialect.literal("it's \\ *")).isEqualTo("'it''s \\\\ *'");
    }

    static Stream<Operation> whatMariaDbCannotDo() {
        Table table = Table.of(USERS, List.of(ID));
        return Stream.of(
                new Operation.CreateEnumType(new EnumType(QualifiedName.of("size"), List.of("S"))),
                new Operation.RenameEnumType(QualifiedName.of("size"), "width"),
                new Operation.RenameEnumValue(QualifiedName.of("size"), "S", "M"),
                new Operation.RenameConstraint(USERS, "a", "b"),
                new Operation.CreateIndex(USERS, Index.of("i", "id").withWhere("id > 1")),
                new Operation.CreateIndex(USERS, Index.of("i", List.of(IndexPart.expression("lower(name)")))),
                new Operation.AddConstraint(
                        USERS, UniqueConstraint.of("u", List.of("id")).withNullsNotDistinct(true)),
                new Operation.CreateTable(table.withOptions(TableOptions.NONE.withUnlogged())));
    }

    @ParameterizedTest
    @MethodSource
    void whatMariaDbCannotDo(Operation operation) {
        assertThatThrownBy(() -> dialect.statements(operation))
                .isInstanceOf(InexpressibleOperationException.class)
                .hasMessageStartingWith("MariaDB ");
    }

    @Test
    void numberedColumnComesAndGoesWithItsKey() {
        PrimaryKey key = new PrimaryKey("PRIMARY", List.of("id"));
        List<Operation> upgrade = List.of(new Operation.AddColumn(USERS, ID), new Operation.AddConstraint(USERS, key));
        List<Operation> downgrade =
                List.of(new Operation.DropConstraint(USERS, key), new Operation.DropColumn(USERS, ID));
        assertThat(sql(upgrade))
                .containsExactly(
                        "alter table users add column id integer not null auto_increment, add primary key (id)");
        assertThat(sql(downgrade))
                .containsExactly(
                        "alter table users modify column id integer not null",
                        "alter table users drop primary key",
                        "alter table users drop column id");
    }

    private List<String> sql(List<Operation> migration) {
        return migration.stream()
                .flatMap(operation -> dialect.statements(operation, migration).stream())
                .toList();
    }

    /** It would lead into the schema of the table that refers, without a word. */
    @Test
    void aForeignKeyThatIsAddedOnlineNamesTheDefaultSchemaToo() {
        Operation.AddConstraint add = new Operation.AddConstraint(
                QualifiedName.of("archive", "notes"), ForeignKey.of("a_fk", List.of("a"), USERS, List.of("id")), true);

        assertThat(dialect.within("app").statements(add))
                .containsExactly(
                        "alter table archive.notes add constraint a_fk foreign key (a) references app.users (id),"
                                + " ALGORITHM=COPY, LOCK=NONE");
    }

    @Test
    void theIndexOfALongerForeignKeyServesAShorterOne() {
        ForeignKey shorter = ForeignKey.of("a_fk", List.of("a"), USERS, List.of("x"));
        ForeignKey longer = ForeignKey.of("b_fk", List.of("a", "b"), USERS, List.of("x", "y"));
        Table table = Table.of(QualifiedName.of("t"), List.of()).withForeignKeys(List.of(shorter, longer));
        assertThat(dialect.normalise(table).indexes()).containsExactly(Index.of("b_fk", "a", "b"));
    }

    @Test
    void foreignKeyHasAnIndexUnlessAnotherServesIt() {
        ForeignKey key = ForeignKey.of("fk", List.of("a", "b"), USERS, List.of("x", "y"));
        Table table = Table.of(QualifiedName.of("t"), List.of()).withForeignKeys(List.of(key));
        assertThat(dialect.normalise(table).indexes()).containsExactly(Index.of("fk", "a", "b"));
        assertThat(dialect.normalise(table.withIndexes(List.of(Index.of("i", "a", "b", "c"))))
                        .indexes())
                .containsExactly(Index.of("i", "a", "b", "c"));
        Index prefix = Index.of("i", List.of(IndexPart.column("a").withLength(3), IndexPart.column("b")));
        assertThat(dialect.normalise(table.withIndexes(List.of(prefix))).indexes())
                .containsExactly(Index.of("fk", "a", "b"), prefix);
    }

    @Test
    void settingsThatTheModelDoesNotSpeakOfStay() {
        Map<String, String> current = Map.of("engine", "InnoDB", "charset", "utf8mb4 collate utf8mb4_bin");
        assertThat(dialect.settings(current, Map.of())).isEqualTo(current);
        assertThat(dialect.settings(current, Map.of("engine", "innodb", "charset", "utf8mb4")))
                .isEqualTo(current);
        assertThat(dialect.settings(current, Map.of("charset", "latin1"))).containsEntry("charset", "latin1");
    }

    @Test
    void longNamesAreCutByCharacters() {
        String name = "ä".repeat(70);
        assertThat(dialect.defaultNames().cut(name)).isEqualTo("ä".repeat(64));
        assertThat(dialect.defaultNames().variant("t_ibfk_1", 1)).isEqualTo("t_ibfk_2");
        assertThat(dialect.defaultNames().variant("user_id", 1)).isEqualTo("user_id_2");
    }
}
