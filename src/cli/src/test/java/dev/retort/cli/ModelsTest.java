package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.Shell.Result;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several sets of entities for one database. */
class ModelsTest {

    private static final String USERS = """
            package com.example.%s;
            import jakarta.persistence.*;
            @Entity @Table(name = "users"%s)
            public class Users { @Id Long id; %s }
            """;

    /** A Hibernate that is not the one which Retort brings along. */
    private static final Path OLDER_HIBERNATE = Shell.REPOSITORY.resolve("src/hibernate/target/hibernate-6");

    @TempDir
    Path folder;

    private final TestDatabase database = TestDatabase.create();

    /** The models of docs/extending.md, {@code sync} with a Hibernate of its own. */
    private Project project() {
        String models = ExtendingPage.samples("yaml")
                .get(0)
                .replace("sync/target/classes", "[sync/target/classes, \"" + OLDER_HIBERNATE + "/*.jar\"]");
        return Project.in(folder, database)
                .write("retort.yaml", models + "database: { url: \"" + database.url() + "\" }\n");
    }

    private Project users(Project project, String model, String table, String fields) {
        new EntityClasses(folder.resolve(model + "/target/classes"))
                .compile("com.example." + model + ".Users", USERS.formatted(model, table, fields));
        return project;
    }

    private void own(String model, String name) {
        new EntityClasses(folder.resolve(model + "/target/classes"))
                .compile(
                        "com.example." + model + "." + name,
                        "package com.example." + model + "; import jakarta.persistence.*;" + " @Entity public class "
                                + name + " { @Id @GeneratedValue Long id; }");
    }

    /** Alembic 25, 27: tables of each; what both declare alike is one table, whatever order, default schema or open name. */
    @Test
    void areOneSchema() {
        Project project = project();
        users(project, "web", ", uniqueConstraints = @UniqueConstraint(name = \"uq\", columnNames = \"name\")", """
                String name; @Column(precision = 10, scale = 2) java.math.BigDecimal credit;
                """);
        users(project, "sync", "", """
                @Column(precision = 10, scale = 2) java.math.BigDecimal credit; @Column(unique = true) String name;
                """);
        own("web", "Orders");
        own("sync", "Imports");

        project.done("autogenerate", "-m", "create tables");
        project.done("upgrade");
        assertThat(database.query(
                        "select relname from pg_class where relkind = 'r' and relname !~ '^(pg_|sql_|retort_)'"))
                .containsExactlyInAnyOrder("users", "orders", "imports");
        assertThat(database.query("select conname from pg_constraint where contype = 'u'"))
                .contains("uq");
        assertThat(project.run("check", "--quiet").exitCode()).isZero();
        database.run("drop table orders; create table gone (id int);"
                + " alter table users drop column name; alter table imports add column extra int");
        assertThat(project.run("check", "--quiet").out().replaceAll(" +", " "))
                .contains("+ table orders", "- table gone", "+ column users.name", "- column imports.extra");
    }

    /** Alembic 28: the same table twice, and not alike. */
    @Test
    void contradictionsAreNamed() {
        Project project = project();
        users(project, "web", ", indexes = @Index(name = \"ix\", columnList = \"name\")", """
                @Column(length = 100, nullable = false) String name; Integer fax;
                """);
        users(project, "sync", ", indexes = @Index(name = \"ix\", columnList = \"id\")", """
                String name; @Column(unique = true) String mail;
                """);
        assertThat(project.line("check --quiet"))
                .isEqualTo(new Result(
                        1,
                        "",
                        "error: the models contradict each other:"
                                + " table users, column fax is integer in web and absent in sync;"
                                + " table users, column name is varchar(100) not null in web and varchar(255) in sync;"
                                + " table users, column mail is absent in web and varchar(255) in sync;"
                                + " table users, unnamed unique is absent in web and (mail) in sync;"
                                + " table users, index ix is (name) in web and (id) in sync;"
                                + " declare what they share alike, or map it in one of them only\n"));
    }

    @Test
    void contradictingSequencesAndEnumsAreNamed() {
        Project project = project();
        String field = """
                @GeneratedValue(generator = "g") @SequenceGenerator(name = "g", sequenceName = "numbers",
                        allocationSize = %d) Long number;
                enum Kind { %s }
                @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.NAMED_ENUM) Kind kind;
                """;
        users(
                project,
                "web",
                "",
                field.formatted(50, "A, B")
                        .replace("Long number", "@Id Long number")
                        .replace("@Id Long id;", ""));
        users(project, "sync", "", field.formatted(10, "A, C").replace("Long number", "@Id Long number"));
        Result check = project.line("check --quiet");
        assertThat(check.exitCode()).isEqualTo(1);
        assertThat(check.err())
                .contains("sequence numbers, increment is 50 in web and 10 in sync")
                .contains("enum kind is A, B in web and A, C in sync");
    }

    @Test
    void whatAModelCannotHaveIsNamed() {
        Project project = project().write("retort.yaml", "models: { web: { database: { url: x } } }\n");
        assertThat(project.line("check --quiet").err())
                .isEqualTo("error: retort.yaml:1:18: unknown key 'database' in the model 'web'; the keys are classpath,"
                        + " entities, persistence-unit, hibernate\n");
    }

    /** An option says more than a model, and what a model leaves out is above it. */
    @Test
    void whatAModelLeavesOutIsAbove() {
        Project project = project().write("retort.yaml", """
                classpath: shared
                entities: com.example.web
                models:
                  web:
                  again: { entities: com.example.web.Users }
                database: { url: "%s" }
                """.formatted(database.url()));
        new EntityClasses(folder.resolve("shared")).compile("com.example.web.Users", USERS.formatted("web", "", ""));
        assertThat(project.run("check", "--quiet").out()).contains("+ table users", "1 difference");
        assertThat(project.run("check", "--quiet", "--entities", "com.example.none")
                        .err())
                .contains("packages com.example.none");
    }
}
