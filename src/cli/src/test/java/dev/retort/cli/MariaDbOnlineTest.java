package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.Shell.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changes of tables that say how MariaDB is to make them, so that it never copies a table while everybody waits. */
class MariaDbOnlineTest {

    private static final String NOTE = """
            import jakarta.persistence.*;
            @Entity @Table(name = "note")
            public class Note {
                @Id Long id;
                @Column(length = 40) String title;
                %s
            }
            """;

    /** A copy while others write loses what a cascade changes: https://mariadb.com/kb/en/innodb-online-ddl-overview/. */
    private static final String CASCADING = "alter table note add column pages integer, add column parent_id bigint,"
            + " add constraint note_fk foreign key (parent_id) references note (id) on delete cascade";

    private static final String ADD_PAGES = "op.online().addColumn(\"note\", \"pages\", integer());";

    @TempDir
    Path folder;

    private final MariaDb database = MariaDb.create();

    private Project project(String engine) {
        database.run("create table note (id bigint not null primary key, title varchar(40)) " + engine);
        return Project.at(folder, database.url("mariadb"));
    }

    private String written() throws IOException {
        try (var files = Files.list(folder.resolve("migrations"))) {
            return Files.readString(files.findFirst().orElseThrow());
        }
    }

    @Test
    void theCheapestWayIsSaid() throws IOException {
        Project project =
                project("engine=InnoDB").entity("Note", NOTE.formatted("@Column(name = \"pages\") Integer pages;"));

        assertThat(project.done("autogenerate", "-m", "add pages", "--sql"))
                .isEqualTo("alter table note add column pages integer, ALGORITHM=INSTANT;\n");
        project.done("autogenerate", "-m", "add pages");
        assertThat(written()).contains("op.online().addColumn(\"note\", \"pages\"", "op.online().dropColumn(");
        project.done("upgrade");
        project.done("check");
        project.done("downgrade", "base");
        assertThat(database.query("select column_name from information_schema.columns"
                        + " where table_schema = database() and table_name = 'note' order by 1"))
                .containsExactly("id", "title");
    }

    @Test
    void whatTheServerCannotIsWrittenAsUsual() throws IOException {
        Project project = project("engine=InnoDB");
        database.run(CASCADING);
        project.entity("Note", NOTE.formatted("""
                @Column(name = "pages") Long pages;
                @ManyToOne @JoinColumn(name = "parent_id", foreignKey = @ForeignKey(name = "note_fk"))
                @org.hibernate.annotations.OnDelete(action = org.hibernate.annotations.OnDeleteAction.CASCADE) Note parent;
                """));

        assertThat(project.run("autogenerate", "-m", "more pages").err())
                .contains("the server cannot do this while others write: ~ column note.pages");
        assertThat(written()).contains("op.alterColumn(\"note\"").doesNotContain("online()");
        project.done("upgrade");
        project.done("check");
    }

    /** A column that becomes longer at once becomes shorter by a copy only. */
    @Test
    void theWayBackOfALongerColumnIsAsUsual() throws IOException {
        Project project = project("engine=InnoDB")
                .entity("Note", NOTE.replace("length = 40", "length = 60").formatted(""));
        database.run("alter table note add column goes varchar(10) not null");

        assertThat(project.done("autogenerate", "-m", "longer"))
                .contains("varchar(40) to varchar(60), online", "- column note.goes   online, DATA LOSS")
                .doesNotContain("Not proven");
        project.done("upgrade");
        project.done("check");
        project.done("downgrade", "base");
        assertThat(database.query("select column_type from information_schema.columns"
                        + " where table_schema = database() and column_name = 'title'"))
                .containsExactly("varchar(40)");
    }

    @Test
    void theNextWayIsTakenInWhichOthersWrite() {
        Project project = project("engine=InnoDB row_format=compressed");
        project.migration("000000000001", "", ADD_PAGES, "op.dropColumn(\"note\", \"pages\");");

        assertThat(project.done("upgrade", "--sql")).contains("add column pages integer, ALGORITHM=INSTANT");
        project.done("upgrade");
        assertThat(database.query("select count(pages) from note")).containsExactly("0");
    }

    @Test
    void aFileOfOnesOwnIsRefusedWhereOthersWouldWait() {
        Project project = project("engine=InnoDB");
        database.run(CASCADING);
        project.migration(
                "000000000001", "", "op.online().alterColumn(\"note\", \"pages\", from(integer()), to(bigint()));", "");

        Result refused = project.run("upgrade");
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err())
                .contains("ALGORITHM=COPY, LOCK=NONE", "Nothing of it is left", "take .online() out of that line");
        assertThat(database.query("select column_type from information_schema.columns"
                        + " where table_schema = database() and column_name = 'pages'"))
                .containsExactly("int(11)");
        project.migration(
                "000000000001", "", "op.alterColumn(\"note\", \"pages\", from(integer()), to(bigint()));", "");
        project.done("upgrade");
        assertThat(database.query("select column_type from information_schema.columns"
                        + " where table_schema = database() and column_name = 'pages'"))
                .containsExactly("bigint(20)");
    }
}
