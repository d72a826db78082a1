package dev.retort.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** H2's own table of the columns of keys knows a renamed column by its old name as long as the database is open. */
class H2RenamedKeysTest {

    private static final String HOSTILE = "\"(it's) \"\"q\"\", n\"";

    @Test
    void keysHaveTheNamesThatTheirColumnsHave() throws SQLException {
        try (ServerDatabase renamed = ServerDatabase.on(H2Server.INSTANCE);
                ServerDatabase direct = ServerDatabase.on(H2Server.INSTANCE)) {
            make(renamed, List.of("a", "b", "c", "d"));
            renamed.execute("comment on constraint u is 'it''s (\"a\", \"b\")'");
            renamed.execute("alter table p alter column a rename to passing");
            renamed.execute("alter table p alter column b rename to a");
            renamed.execute("alter table p alter column passing rename to b");
            renamed.execute("alter table k alter column c rename to " + HOSTILE);
            renamed.execute("alter table k alter column d rename to e");
            make(direct, List.of("b", "a", HOSTILE, "e"));

            assertThat(renamed.read()).isEqualTo(direct.read());
        }
    }

    private static void make(ServerDatabase database, List<String> names) throws SQLException {
        String parent = names.get(0) + ", " + names.get(1);
        String key = names.get(2) + ", " + names.get(3);
        database.execute("create table p (" + String.join(" int, ", names.subList(0, 2)) + " int, constraint u unique ("
                + names.get(1) + ", " + names.get(0) + "), constraint pk primary key (" + parent + "))");
        database.execute("create table k (" + String.join(" int, ", names.subList(2, 4))
                + " int, constraint f foreign key (" + key + ") references p (" + parent + "))");
    }
}
