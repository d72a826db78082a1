package dev.retort.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.database.LiveDatabase;
import dev.retort.database.ReadScope;
import dev.retort.diff.DatabaseOnlyKind;
import dev.retort.diff.DatabaseOnlyPolicies;
import dev.retort.diff.DatabaseOnlyPolicy;
import dev.retort.diff.KeptForeignKeyException;
import dev.retort.operation.Operation;
import dev.retort.plan.Planner;
import dev.retort.plan.SchemaPlan;
import dev.retort.schema.Schema;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each policy for each kind, and what hangs on what is kept, on a real server. */
class OnlyInDatabaseTest {

    private static final TestServer SERVER = PostgreSqlServer.INSTANCE;

    /** Schemas of models by their scripts: making one costs a database. */
    private static final Map<String, Schema> MODELS = new ConcurrentHashMap<>();

    private static final String MODEL =
            "create table users (id int primary key, name text, boss int); create table log (id int, at int);";

    private String url;
    private Connection connection;
    private LiveDatabase database;

    @BeforeEach
    void create() throws SQLException {
        url = SERVER.create();
        connection = DriverManager.getConnection(url);
        database = LiveDatabase.of(connection);
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
        SERVER.drop(url);
    }

    private static Stream<Surplus> surplus() {
        return Surplus.ALL.stream();
    }

    private static Stream<Arguments> surplusByPolicy() {
        return Surplus.ALL.stream()
                .flatMap(surplus -> Stream.of(DatabaseOnlyPolicy.values())
                        .filter(surplus.kind()::allows)
                        .map(policy -> Arguments.of(surplus, policy)));
    }

    private SchemaPlan plan(String model, DatabaseOnlyPolicies policies) {
        return new Planner(database, (server, schema) -> schemaOf(model), ReadScope.DEFAULT_SCHEMA)
                .withDatabaseOnly(policies)
                .plan();
    }

    private Schema schemaOf(String model) {
        return MODELS.computeIfAbsent(
                model,
                script -> new SqlSide(script, ReadScope.DEFAULT_SCHEMA, SERVER).read(database.server(), "public"));
    }

    private static DatabaseOnlyPolicies policies(Object... kindsAndPolicies) {
        DatabaseOnlyPolicies policies = DatabaseOnlyPolicies.USUAL;
        for (int i = 0; i < kindsAndPolicies.length; i += 2) {
            policies =
                    policies.with((DatabaseOnlyKind) kindsAndPolicies[i], (DatabaseOnlyPolicy) kindsAndPolicies[i + 1]);
        }
        return policies;
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void run(List<Operation> operations) throws SQLException {
        run(operations.stream()
                .flatMap(operation -> database.dialect().statements(operation, operations).stream())
                .collect(Collectors.joining(";\n")));
    }

    private static List<String> notes(SchemaPlan plan) {
        return plan.comparison().notes();
    }

    /** The summary without the blanks that align it. */
    private static List<String> changes(SchemaPlan plan) {
        return plan.summary().stream()
                .map(line -> line.strip().replaceAll("(?<=\\S) +(?=\\S)", " "))
                .toList();
    }

    private static String folded(String text) {
        return text.replaceAll(" +", " ");
    }

    @Test
    void everyKindIsTried() {
        Set<DatabaseOnlyKind> tried = Surplus.ALL.stream().map(Surplus::kind).collect(Collectors.toSet());
        tried.add(DatabaseOnlyKind.COMPOSITE_TYPE);
        assertThat(tried).containsAll(EnumSet.allOf(DatabaseOnlyKind.class));
    }

    /** Schema-diff 158: what is dropped is shown whole, and comes back. */
    @ParameterizedTest
    @MethodSource("surplusByPolicy")
    void eachKindByEachPolicy(Surplus surplus, DatabaseOnlyPolicy policy) throws SQLException {
        run(MODEL + surplus.sql());
        DatabaseOnlyPolicies policies = policies(surplus.kind(), policy);
        SchemaPlan plan = plan(MODEL, policies);

        assertThat(notes(plan)).isEqualTo(policy == DatabaseOnlyPolicy.REPORT ? List.of(surplus.note()) : List.of());
        if (policy != DatabaseOnlyPolicy.DROP) {
            assertThat(plan.upgrade()).isEmpty();
            return;
        }
        assertThat(changes(plan)).anyMatch(line -> line.startsWith(folded(surplus.dropped())));
        Schema before = plan.current();
        run(plan.upgrade());
        assertThat(plan(MODEL, policies).upgrade()).isEmpty();
        assertThat(notes(plan(MODEL, policies))).isEmpty();
        run(plan.downgrade());
        assertThat(plan(MODEL, policies).current()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("surplus")
    void whatNobodySpokeOfIsAsUsual(Surplus surplus) throws SQLException {
        run(MODEL + surplus.sql());
        SchemaPlan plan = plan(MODEL, DatabaseOnlyPolicies.USUAL);

        boolean drops = surplus.kind().usual() == DatabaseOnlyPolicy.DROP;
        assertThat(plan.upgrade().isEmpty()).isEqualTo(!drops);
        assertThat(notes(plan)).isEqualTo(drops ? List.of() : List.of(surplus.note()));
    }

    @Test
    void aKeptColumnKeepsWhatHangsOnIt() throws SQLException {
        run(MODEL + "create type mood as enum ('good', 'bad'); create type \"Odd\" as enum ('x'); create sequence s;"
                + "create table kinds (id int, code text, unique (code));"
                + "alter table users add m mood, add o \"Odd\"[], add n int default nextval('s') check (n > 0),"
                + " add k text references kinds (code), add u text unique; create index on users (lower(u)) where n > 0;"
                + "create index on users (name, u)");
        DatabaseOnlyPolicies keep = policies(DatabaseOnlyKind.COLUMN, DatabaseOnlyPolicy.KEEP);
        SchemaPlan plan = plan(MODEL, keep);

        assertThat(plan.upgrade()).isEmpty();
        assertThat(notes(plan))
                .containsExactly(
                        "kept: table kinds exists in the database only; foreign key users.users_k_fkey leads to it");
    }

    /** It is never alone: a column is of it. */
    @Test
    void aCompositeTypeGoesWithItsLastColumn() throws SQLException {
        run(MODEL + "create type part as (x int); create type whole as (p part[]); alter table users add w whole");
        assertThat(changes(plan(MODEL, DatabaseOnlyPolicies.USUAL)))
                .containsExactly("- column users.w DATA LOSS, BREAKS OLD CODE", "- type whole", "- type part");
        SchemaPlan kept = plan(MODEL, policies(DatabaseOnlyKind.COMPOSITE_TYPE, DatabaseOnlyPolicy.KEEP));
        assertThat(changes(kept)).containsExactly("- column users.w DATA LOSS, BREAKS OLD CODE");
        SchemaPlan column = plan(MODEL, policies(DatabaseOnlyKind.COLUMN, DatabaseOnlyPolicy.KEEP));
        assertThat(column.upgrade()).isEmpty();
    }

    @Test
    void aCommentOfAnAttributeIsTreatedAsOneOfAColumn() throws SQLException {
        String model = MODEL + "create type part as (x int, y int); alter table users add w part;";
        run(model + "comment on column part.x is 'how far'");
        assertThat(changes(plan(model, DatabaseOnlyPolicies.USUAL))).anyMatch(line -> line.startsWith("~ type part"));
        SchemaPlan kept = plan(model, policies(DatabaseOnlyKind.COMMENT, DatabaseOnlyPolicy.KEEP));
        assertThat(kept.upgrade()).isEmpty();
        SchemaPlan told = plan(model, policies(DatabaseOnlyKind.COMMENT, DatabaseOnlyPolicy.REPORT));
        assertThat(told.upgrade()).isEmpty();
        assertThat(notes(told)).containsExactly("kept: comment of attribute part.x exists in the database only");
    }

    @Test
    void aColumnThatGoesTakesItsParts() throws SQLException {
        run(MODEL + "alter table users add u text unique; create index on users (lower(u));");
        SchemaPlan plan = plan(
                MODEL,
                policies(
                        DatabaseOnlyKind.UNIQUE,
                        DatabaseOnlyPolicy.KEEP,
                        DatabaseOnlyKind.UNDECLARABLE_INDEX,
                        DatabaseOnlyPolicy.KEEP));

        assertThat(changes(plan))
                .containsExactlyInAnyOrder(
                        "- column users.u DATA LOSS, BREAKS OLD CODE",
                        "- unique users.users_u_key (u)",
                        "- index users.users_lower_idx (lower(u))");
        run(plan.upgrade());
        run(plan.downgrade());
        assertThat(plan(MODEL, DatabaseOnlyPolicies.USUAL).current()).isEqualTo(plan.current());
    }

    @Test
    void aTableThatGoesTakesItsParts() throws SQLException {
        run(MODEL + Surplus.ALL.get(0).sql() + "; create index on old (lower(n))");
        DatabaseOnlyPolicies policies = DatabaseOnlyPolicies.USUAL;
        for (DatabaseOnlyKind kind : DatabaseOnlyKind.values()) {
            policies = policies.with(kind, DatabaseOnlyPolicy.KEEP);
        }
        SchemaPlan plan = plan(MODEL, policies.with(DatabaseOnlyKind.TABLE, DatabaseOnlyPolicy.DROP));

        assertThat(changes(plan)).containsExactly("- table old DATA LOSS, BREAKS OLD CODE, LOCK");
        run(plan.upgrade());
        run(plan.downgrade());
        assertThat(plan(MODEL, policies).current()).isEqualTo(plan.current());
    }

    /** The kept table leads to a column, a unique constraint and a further table that would go otherwise. */
    @Test
    void aForeignKeyThatStaysKeepsWhatItLeadsTo() throws SQLException {
        run(MODEL + "create table far (id int primary key); create table near (id int primary key references far);"
                + "alter table users add code text, add other text, add constraint code_key unique (code),"
                + " add constraint near_fk foreign key (boss) references near;"
                + "create table more (code text constraint more_fk references users (code))");
        SchemaPlan plan = plan(
                MODEL + "create table more (code text)",
                policies(DatabaseOnlyKind.FOREIGN_KEY, DatabaseOnlyPolicy.KEEP));

        assertThat(changes(plan)).containsExactly("- column users.other DATA LOSS, BREAKS OLD CODE");
        assertThat(notes(plan))
                .containsExactlyInAnyOrder(
                        "kept: column users.code exists in the database only; foreign key more.more_fk leads to it",
                        "kept: unique users.code_key exists in the database only; foreign key more.more_fk leads to it",
                        "kept: table near exists in the database only; foreign key users.near_fk leads to it",
                        "kept: table far exists in the database only; foreign key near.near_id_fkey leads to it");
        run(plan.upgrade());
    }

    @Test
    void aForeignKeyToAUniqueIndexKeepsTheIndex() throws SQLException {
        run(MODEL + "create unique index code_ix on users (name); create table more (n text references users (name))");
        SchemaPlan plan = plan(MODEL, policies(DatabaseOnlyKind.TABLE, DatabaseOnlyPolicy.KEEP));

        assertThat(plan.upgrade()).isEmpty();
        assertThat(notes(plan))
                .containsExactly(
                        "kept: index users.code_ix exists in the database only; foreign key more.more_n_fkey leads to it");
    }

    @Test
    void aReplacedPrimaryKeyThatAKeptForeignKeyNeedsIsRefused() throws SQLException {
        run("create table users (id int, name text primary key); create table more (n text references users)");

        assertThatThrownBy(() -> plan(
                        "create table users (id int primary key, name text)",
                        policies(DatabaseOnlyKind.TABLE, DatabaseOnlyPolicy.KEEP)))
                .isInstanceOf(KeptForeignKeyException.class)
                .hasMessage(
                        "the entities replace the primary key (name) of table users, but foreign key more.more_n_fkey,"
                                + " which only the database has and is kept, leads to it; drop that foreign key, or keep the"
                                + " primary key in the entities");
    }

    /** The type changes under a default that is kept: it comes along, or it is said that it cannot. */
    @Test
    void aKeptDefaultThatIsNoValueOfTheNewTypeIsToldSo() throws SQLException {
        run("create table t (a varchar(20) default '5', b varchar(20) default 'none')");
        DatabaseOnlyPolicies keep = policies(DatabaseOnlyKind.DEFAULT, DatabaseOnlyPolicy.KEEP);
        SchemaPlan plan = plan("create table t (a integer, b varchar(20))", keep);
        run(plan.upgrade());
        assertThat(notes(plan)).isEmpty();

        assertThat(notes(plan("create table t (a integer, b integer)", keep)))
                .containsExactly(
                        "t.b: the server refuses default 'none' for a column of type integer (ERROR: invalid input"
                                + " syntax for type integer: \"none\"), so the migration fails until one of both is another");
    }

    @Test
    void aColumnThatBreaksInsertsIsToldSo() throws SQLException {
        run(MODEL + "alter table users add a int not null, add b int not null default 1, add c int not null generated"
                + " always as identity, add d int not null generated always as (1) stored");
        SchemaPlan plan = plan(MODEL, policies(DatabaseOnlyKind.COLUMN, DatabaseOnlyPolicy.REPORT));

        assertThat(notes(plan))
                .containsExactly(
                        "kept: column users.a exists in the database only; it is NOT NULL without a default, so inserts of"
                                + " the application fail",
                        "kept: column users.b exists in the database only",
                        "kept: column users.c exists in the database only",
                        "kept: column users.d exists in the database only");
    }

    /** Else the old condition would refuse what the new one allows. */
    @Test
    void whatHasACounterpartIsChangedNotKept() throws SQLException {
        run(MODEL + "alter table users add constraint c check (boss in (1, 2)), add constraint fk foreign key (boss)"
                + " references users on delete cascade; create index ix on users (name desc)");
        DatabaseOnlyPolicies keep = policies(
                DatabaseOnlyKind.CHECK,
                DatabaseOnlyPolicy.KEEP,
                DatabaseOnlyKind.FOREIGN_KEY,
                DatabaseOnlyPolicy.KEEP,
                DatabaseOnlyKind.INDEX,
                DatabaseOnlyPolicy.KEEP);
        String model =
                MODEL + "alter table users add constraint d check (boss in (1, 2, 3)), add constraint gk foreign key"
                        + " (boss) references users; create index jx on users (name)";
        SchemaPlan plan = plan(model, keep);

        assertThat(changes(plan).stream().map(line -> line.split(" \\(|  | boss")[0]))
                .containsExactlyInAnyOrder(
                        "- check users.c",
                        "+ check users.d",
                        "- foreign key users.fk",
                        "+ foreign key users.gk",
                        "- index users.ix",
                        "+ index users.jx");
        run(plan.upgrade());
        assertThat(plan(model, keep).upgrade()).isEmpty();
    }

    /** Two indexes of one shape, one of which the model has. */
    @Test
    void theSecondOfTwoEqualOnesIsKept() throws SQLException {
        run(MODEL + "create index a on users (name); create index b on users (name)");
        String model = MODEL + "create index b on users (name)";

        assertThat(plan(model, policies(DatabaseOnlyKind.INDEX, DatabaseOnlyPolicy.KEEP))
                        .upgrade())
                .isEmpty();
        assertThat(changes(plan(model, DatabaseOnlyPolicies.USUAL))).containsExactly("- index users.a (name)");
    }

    /** The application that owns the table asks its generator, which no column does; a sequence of another name goes. */
    @Test
    void aKeptTableKeepsItsGenerator() throws SQLException {
        run(MODEL + "create table old (id bigint primary key, code bigint); create sequence old_seq increment 50;"
                + " create sequence old_code_seq; create sequence older_seq; create sequence users_seq;"
                + " create table users_old (id bigint); create sequence users_old_seq");

        assertThat(changes(plan(MODEL, policies(DatabaseOnlyKind.TABLE, DatabaseOnlyPolicy.KEEP))))
                .containsExactly("- sequence older_seq CAUTION", "- sequence users_seq CAUTION");
    }

    /** Before it was an error of the server: other objects depend on it. */
    @Test
    void aTypeOrSequenceThatAColumnOfTheModelAsksForStays() throws SQLException {
        String model = "create type mood as enum ('good'); create sequence s;"
                + "create table t (m mood, n int default nextval('s'))";
        run(model);
        Planner planner = new Planner(
                database,
                (server, schema) -> plan(model, DatabaseOnlyPolicies.USUAL)
                        .current()
                        .withEnumTypes(List.of())
                        .withSequences(List.of()),
                ReadScope.DEFAULT_SCHEMA);

        assertThat(planner.plan().upgrade()).isEmpty();
    }
}
