package dev.retort.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.dialect.Dialect;
import dev.retort.schema.Column;
import dev.retort.schema.DefaultValue;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each server says while planning which defaults it would refuse when the migration runs. */
class RefusedDefaultsTest {

    private static Stream<TestServer> servers() {
        return TestServer.present().stream();
    }

    @ParameterizedTest
    @MethodSource("servers")
    void aDefaultThatIsNoValueOfTheNewTypeIsTold(TestServer server) throws SQLException {
        try (ServerDatabase database = ServerDatabase.on(server)) {
            Dialect dialect = database.dialect();
            database.execute("create table %s (%s varchar(20) default 'none', %s varchar(20) default 'none')"
                    .formatted(dialect.quote("t"), dialect.quote("a"), dialect.quote("b")));
            Schema model = Schema.of(Table.of(
                    QualifiedName.of("t"),
                    List.of(
                            column("a", "integer", "'none'"),
                            column("b", "text", "'some'"),
                            column("c", "date", "'no'"))));

            List<String> notes = database.plan(model).comparison().notes();

            if (List.of("h2", "sqlite").contains(server.product())) {
                assertThat(notes).as("read when a row takes it, not before").isEmpty();
                return;
            }
            assertThat(notes).hasSize(2);
            assertThat(notes.get(0))
                    .startsWith("t.a: the server refuses default 'none' for a column of type integer (");
            assertThat(notes.get(1)).startsWith("t.c: the server refuses default 'no' for a column of type date (");
        }
    }

    private static Column column(String name, String type, String value) {
        return Column.of(name, SqlType.of(type)).withDefault(new DefaultValue(value));
    }
}
