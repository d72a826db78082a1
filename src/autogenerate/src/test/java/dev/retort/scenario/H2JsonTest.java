package dev.retort.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.Operation;
import dev.retort.schema.Column;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.SqlType;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A text that becomes JSON on H2 is read as JSON: the server's own cast makes a JSON string of it, whatever is in it. */
class H2JsonTest {

    private static final QualifiedName T = QualifiedName.of("T");

    @Test
    void aTextIsReadAsJsonAndComesBack() throws SQLException {
        for (String text : List.of("varchar(50)", "clob")) {
            try (ServerDatabase database = ServerDatabase.on(H2Server.INSTANCE)) {
                database.execute("create table t (v " + text + ")");
                database.execute("insert into t values ('{\"a\":\"b\"}')");

                database.run(List.of(change(text, "json")));
                assertThat(database.query("select v is json object from t")).containsExactly("TRUE");

                database.run(List.of(change("json", text)));
                assertThat(database.query("select v from t")).containsExactly("{\"a\":\"b\"}");
            }
        }
    }

    private static Operation change(String from, String to) {
        return new Operation.AlterColumn(T, Column.of("V", SqlType.parse(from)), Column.of("V", SqlType.parse(to)));
    }
}
