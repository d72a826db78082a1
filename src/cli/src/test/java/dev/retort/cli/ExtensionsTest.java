package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.Shell.Result;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a project adds to Retort: the samples of docs/extending.md, and what they must not be able to do. */
class ExtensionsTest {

    private static final String EXTENSION = """
            import dev.retort.extension.*;
            import dev.retort.operation.*;
            import dev.retort.schema.*;
            import java.util.*;

            public final class %s implements %s {
                %s
            }
            """;

    @TempDir
    Path folder;

    private final TestDatabase database = TestDatabase.create();

    private Project project() {
        return Project.in(folder, database)
                .variable("RETORT_PROOF", "false")
                .entity("Users", entity("Users", "String name;"));
    }

    private static String entity(String name, String fields) {
        return """
                import jakarta.persistence.*;
                @Entity @Table(%s)
                public class %s { @Id Long id; %s }
                """.formatted(name.equals("Users") ? "name = \"users\"" : "", name, fields);
    }

    private static Project extension(Project project, String service, String name, String body) {
        return project.entity(name, EXTENSION.formatted(name, service, body))
                .write("classes/META-INF/services/dev.retort.extension." + service, name + "\n");
    }

    private String newest(Project project) {
        return project.read(
                "migrations/" + project.migrations().get(project.migrations().size() - 1));
    }

    private void users(String columns, String... more) {
        database.run("create table users (id bigint primary key, " + columns + ")");
        for (String sql : more) {
            database.run(sql);
        }
    }

    private static void inSync(Project project, String... notes) {
        Result check = project.run("check", "--quiet");
        assertThat(check.out()).isEqualTo(String.join("", notes) + "Models and schema are in sync.\n");
        assertThat(check.exitCode()).isZero();
    }

    /** Two runs at once find the same: the second to write would give the history two heads. */
    @Test
    void whatAnotherRunWroteMeanwhileIsNotWrittenTwice() {
        Path other = folder.resolve("migrations/V1_other.java");
        Project project = extension(project(), "OperationRewriter", "Meanwhile", """
                public List<Operation> rewrite(List<Operation> operations, Schema current, Schema desired) {
                    try {
                        java.nio.file.Path file = java.nio.file.Path.of("%s");
                        java.nio.file.Files.createDirectories(file.getParent());
                        java.nio.file.Files.writeString(file, "// half a file");
                    } catch (java.io.IOException failure) {
                        throw new java.io.UncheckedIOException(failure);
                    }
                    return operations;
                }
                """.formatted(other));

        Result run = project.run("autogenerate", "-m", "next", "--quiet");
        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.err())
                .contains(
                        "V1_other.java' was written by another run meanwhile; run this again, so that it follows that one");
        assertThat(project.migrations()).containsExactly("V1_other.java");
    }

    /** Alembic 321, 323, 329, 332: hidden tables neither come nor go, on whichever side they are. */
    @Test
    void aFilterHidesOnBothSides() {
        users("name varchar(255)", "create table archive_users (id int)");
        Project project = project().entity("Archive_notes", entity("Archive_notes", ""));
        assertThat(project.run("check", "--quiet").out()).contains("- table archive_users", "+ table archive_notes");

        ExtendingPage.addTo(project, "ObjectFilter");
        inSync(project, "left out by com.example.NoArchives: 2 tables\n");
        assertThat(project.json("check").get("notes").get(0).asText())
                .isEqualTo("left out by com.example.NoArchives: 2 tables");
        assertThat(project.done("autogenerate", "-m", "nothing")).contains("nothing was written");
    }

    /** Alembic 285 to 289, 332 to 342, 338: parts by kind, side and name, with their counterparts; 330: columns too. */
    @Test
    void aFilterSeesKindSideAndCounterpart() {
        users(
                "name varchar(255), street text, constraint ck_name check (name <> '')",
                "create index ix1 on users (name)",
                "create index ix2 on users (name, id)",
                "alter table users add constraint fk1 foreign key (id) references users",
                "alter table users add constraint uq1 unique (name)");
        Project project = project().entity("Users", """
                import jakarta.persistence.*;
                @Entity @Table(name = "users", indexes = @Index(name = "ix2", columnList = "id, name"))
                public class Users { @Id Long id; String name; Integer age; }
                """);
        Result all = project.run("check", "--quiet");
        assertThat(all.out())
                .contains("+ column", "- column", "- check", "- foreign key", "- unique", "users.ix1", "users.ix2");

        extension(project, "ObjectFilter", "Parts", """
                @Override
                public boolean includes(SchemaObject object) {
                    boolean onlyThere = object.side() == Side.CURRENT && object.counterpart() == null;
                    boolean isHidden = switch (object.kind()) {
                        case COLUMN -> object.name().equals("street") || object.name().equals("age");
                        case CHECK_CONSTRAINT, FOREIGN_KEY, UNIQUE_CONSTRAINT -> onlyThere;
                        case INDEX -> object.name().equals("ix2") && object.counterpart() instanceof Index;
                        default -> false;
                    };
                    return !isHidden;
                }
                """);
        Result rest = project.run("check", "--quiet");
        assertThat(rest.out()).isEqualTo("""
                - index users.ix1  (name), online
                left out by Parts: 1 check, 2 columns, 1 foreign key, 1 index, 1 unique
                1 difference between the entities and the database; 'retort autogenerate' writes the migration.
                """);
    }

    /** Alembic 336, 342: what the model leaves unnamed is hidden with its counterpart, or on its own. */
    @Test
    void aFilterHidesWhatHasNoName() {
        users("name varchar(255), boss_id bigint references users, constraint only_there check (id > 0)");
        Project project = project().entity("Users", """
                import jakarta.persistence.*;
                @Entity @Table(name = "users", indexes = @Index(columnList = "name"))
                @org.hibernate.annotations.Check(constraints = "name <> ''")
                public class Users { @Id Long id; @Column(unique = true) String name; @ManyToOne Users boss; }
                """);
        assertThat(project.run("check", "--quiet").out()).contains("+ check", "+ index", "+ unique", "- check");

        extension(project, "ObjectFilter", "Parts", """
                @Override
                public boolean includes(SchemaObject object) {
                    return !object.kind().isConstraint() && object.kind() != ObjectKind.INDEX;
                }
                """);
        inSync(project, "left out by Parts: 2 checks, 1 foreign key, 1 index, 1 primary key, 1 unique\n");
    }

    /** Alembic 96, 98, 124: a comparator is asked, decides, or leaves it to Retort. */
    @Test
    void aComparatorOfTypesDecides() {
        users("name text, amount money, price numeric(38,2)");
        Project project = project()
                .entity(
                        "Users",
                        entity("Users", "String name; java.math.BigDecimal amount; java.math.BigDecimal price;"));
        assertThat(project.run("check", "--quiet").out()).contains("users.amount", "users.name");

        ExtendingPage.addTo(project, "ColumnComparator");
        assertThat(project.run("check", "--quiet").out()).isEqualTo("""
                ~ column users.name  text to varchar(255), BREAKS OLD CODE, MAY FAIL
                    BREAKS OLD CODE: open sessions refuse the queries of users.name that they have prepared, once.
                    MAY FAIL: text to varchar(255) fails on values of users.name that do not fit, or changes them; look for them first.
                taken as equal by com.example.MoneyColumns: 1 type
                1 difference between the entities and the database; 'retort autogenerate' writes the migration.
                """);
    }

    /** Alembic 97, 122, 123: an answer counts against what Retort and the server would say. */
    @Test
    void aComparatorOfDefaultsDecides() {
        users("name varchar(255) default 'a' || 'b', nick varchar(255) default 'b', pet varchar(255) default 'c'");
        Project project = project().entity("Users", entity("Users", """
                @org.hibernate.annotations.ColumnDefault("'a'||'b'") String name;
                @org.hibernate.annotations.ColumnDefault("'other'") String nick;
                @org.hibernate.annotations.ColumnDefault("'dog'") String pet;
                """));
        assertThat(project.run("check", "--quiet").out())
                .contains("users.nick", "users.pet")
                .doesNotContain("users.name");

        extension(project, "ColumnComparator", "Defaults", """
                @Override
                public Answer compareDefaults(QualifiedName table, Column current, Column desired) {
                    return switch (current.name()) {
                        case "name" -> Answer.DIFFERENT;
                        case "nick" -> Answer.EQUAL;
                        case "pet" -> Answer.CANNOT_TELL;
                        default -> Answer.NOT_MINE;
                    };
                }
                """);
        Result check = project.run("check", "--quiet");
        assertThat(check.out())
                .contains("~ column users.name")
                .contains("taken as equal by Defaults: 1 default")
                .contains("cannot tell: the default of users.pet is 'c' in the database and 'dog' in the entities,"
                        + " says Defaults")
                .contains("1 difference between");
    }

    /** Alembic 349, J19: through source, compiler and server, there and back; imports stand once each. */
    @Test
    void anOperationOfOnesOwnIsWrittenAndRun() {
        Project project = project().entity("Note", entity("Note", ""));
        ExtendingPage.addTo(project, "OperationRewriter");
        project.done("autogenerate", "-m", "create users");

        String file = newest(project);
        assertThat(file)
                .containsOnlyOnce("import com.example.QuietTable;")
                .contains("+ trigger note.quiet_updates")
                .contains("op.perform(new QuietTable(\"note\", false));")
                .contains("op.perform(new QuietTable(\"users\", false));")
                .contains("op.perform(new QuietTable(\"users\", true));");
        assertThat(project.done("upgrade", "--sql")).contains("create trigger quiet_updates before update on users");
        project.done("upgrade");
        assertThat(database.query("select tgrelid::regclass from pg_trigger where tgname = 'quiet_updates' order by 1"))
                .containsExactlyInAnyOrder("note", "users");
        inSync(project);

        project.entity("Note", "class Note {}");
        project.done("autogenerate", "-m", "drop note");
        project.done("upgrade");
        assertThat(database.query("select tgrelid::regclass from pg_trigger where tgname = 'quiet_updates'"))
                .containsExactly("users");
        project.done("downgrade", "-1");
        assertThat(database.query("select count(*) from pg_trigger where tgname = 'quiet_updates'"))
                .containsExactly("2");
        project.done("downgrade", "base");
        assertThat(database.query("select count(*) from pg_trigger where tgname = 'quiet_updates'"))
                .containsExactly("0");
    }

    /** Alembic 16, 18: nothing is left, so nothing is written. */
    @Test
    void aRewriteToNothingWritesNothing() {
        Project project = extension(project(), "OperationRewriter", "Nothing", """
                @Override
                public List<Operation> rewrite(List<Operation> operations, Schema current, Schema desired) {
                    return List.of();
                }
                """);
        assertThat(project.done("autogenerate", "-m", "nothing"))
                .contains("rewritten by Nothing: 1 operation became 0")
                .contains("nothing was written");
        assertThat(project.migrations()).isEmpty();
        inSync(project, "rewritten by Nothing: 1 operation became 0\n");
    }

    /** Alembic 19, J20: what is appended stays last, and the way back follows from it. */
    @Test
    void sqlThatIsAppendedStaysLast() {
        Project project = extension(project(), "OperationRewriter", "Seed", """
                @Override
                public List<Operation> rewrite(List<Operation> operations, Schema current, Schema desired) {
                    List<Operation> more = new ArrayList<>(operations);
                    if (!operations.isEmpty()) {
                        more.add(new Operation.ExecuteSql("insert into users values (1, 'root')", "delete from users"));
                    }
                    return more;
                }
                """);
        project.done("autogenerate", "-m", "create users");
        assertThat(newest(project).replaceAll("\\s+", " "))
                .contains("op.execute(\"insert into users values (1, 'root')\", \"delete from users\"); }")
                .contains("downgrade(Operations op) { op.execute(\"delete from users\"");
        project.done("upgrade");
        assertThat(database.query("select name from users")).containsExactly("root");
        inSync(project);
    }

    @Test
    void whatCannotBeUndoneIsRefused() {
        Project project = extension(project(), "OperationRewriter", "Seed", """
                @Override
                public List<Operation> rewrite(List<Operation> operations, Schema current, Schema desired) {
                    return List.of(new Operation.ExecuteSql("delete from logs", null));
                }
                """);
        Result refused = project.run("autogenerate", "-m", "x", "--quiet");
        assertThat(refused)
                .isEqualTo(new Result(
                        1, "", "error: SQL without a text for the way back cannot be reversed: delete from logs\n"));
        assertThat(project.migrations()).isEmpty();
    }

    @Test
    void oneThatFailsIsNamed() {
        Project project = extension(project(), "OperationRewriter", "Broken", """
                @Override
                public List<Operation> rewrite(List<Operation> operations, Schema current, Schema desired) {
                    throw new IllegalStateException("boom");
                }
                """);
        for (String verb : new String[] {"check --quiet", "autogenerate -m x --quiet"}) {
            assertThat(project.line(verb))
                    .isEqualTo(new Result(
                            1,
                            "",
                            "error: the extension Broken fails in rewrite(): java.lang.IllegalStateException: boom\n"));
        }
        assertThat(project.migrations()).isEmpty();
    }

    @Test
    void oneThatCannotBeMadeIsNamed() {
        Project project =
                project().write("classes/META-INF/services/dev.retort.extension.ObjectFilter", "com.example.Gone\n");
        Result check = project.run("check", "--quiet");
        assertThat(check.exitCode()).isEqualTo(1);
        assertThat(check.err())
                .isEqualTo("error: an extension cannot be made: dev.retort.extension.ObjectFilter:"
                        + " Provider com.example.Gone not found\n");
    }

    @Test
    void anOperationThatNoFileCanSayIsRefused() {
        Project project = extension(project(), "OperationRewriter", "Odd", """
                public record Dated(java.time.Instant at) implements CustomOperation {
                    @Override
                    public List<String> statements(SqlWords sql) {
                        return List.of();
                    }

                    @Override
                    public CustomOperation reverse() {
                        return this;
                    }

                    @Override
                    public Summary summary() {
                        return new Summary('+', "date", "d", "");
                    }
                }

                @Override
                public List<Operation> rewrite(List<Operation> operations, Schema current, Schema desired) {
                    return List.of(new Operation.Custom(new Dated(java.time.Instant.EPOCH)));
                }
                """);
        Result refused = project.run("autogenerate", "-m", "x", "--quiet");
        assertThat(refused)
                .isEqualTo(new Result(
                        1,
                        "",
                        "error: the operation Odd$Dated cannot stand in a migration file, for its component at is a"
                                + " java.time.Instant; an operation is a public record of texts, whole numbers, booleans,"
                                + " enums, lists and records\n"));
        assertThat(project.migrations()).isEmpty();
    }

    @Test
    void theMetadataIsCustomized() {
        Project project = project();
        ExtendingPage.addTo(project, "MetadataCustomizer");
        Result missing = project.run("check", "--quiet");
        assertThat(missing.exitCode()).isEqualTo(1);
        assertThat(missing.err()).contains("com.example.library.ImportLog");

        project.entity("com.example.library.ImportLog", "package com.example.library;\n" + entity("ImportLog", ""));
        assertThat(project.run("check", "--quiet", "--entities", "Users").out())
                .contains("+ table importlog", "+ table users");
        assertThat(System.getProperty("com.example.library")).isEqualTo("started");
    }
}
