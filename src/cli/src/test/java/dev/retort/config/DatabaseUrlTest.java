package dev.retort.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseUrlTest {

    private static final Origin ORIGIN = new Origin("--url", Path.of("/project"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // PostgreSQL as libpq and hosting platforms write it
                "postgresql://ann:pw@db.example.com:5433/orders | POSTGRESQL | jdbc:postgresql://db.example.com:5433/orders | ann | pw",
                "postgres://ann:pw@db/orders                    | POSTGRESQL | jdbc:postgresql://db/orders | ann | pw",
                "postgresql+psycopg://ann:pw@db/orders          | POSTGRESQL | jdbc:postgresql://db/orders | ann | pw",
                "POSTGRESQL://ann@db/orders                     | POSTGRESQL | jdbc:postgresql://db/orders | ann | -",
                "postgresql://db/orders                         | POSTGRESQL | jdbc:postgresql://db/orders | - | -",
                "postgresql://db                                | POSTGRESQL | jdbc:postgresql://db/ | - | -",
                "postgresql://db:/orders                        | POSTGRESQL | jdbc:postgresql://db/orders | - | -",
                "postgresql:///orders                           | POSTGRESQL | jdbc:postgresql://localhost/orders | - | -",
                "postgresql://ann:p%40s%2Fs%3A%25+@db/orders    | POSTGRESQL | jdbc:postgresql://db/orders | ann | p@s/s:%+",
                "postgresql://ann:p@ss@db/orders                | POSTGRESQL | jdbc:postgresql://db/orders | ann | p@ss",
                "postgresql://ann:p:s@db/orders                 | POSTGRESQL | jdbc:postgresql://db/orders | ann | p:s",
                "postgresql://ann:@db/orders                    | POSTGRESQL | jdbc:postgresql://db/orders | ann | ''",
                "postgresql://:pw@db/orders                     | POSTGRESQL | jdbc:postgresql://db/orders | - | pw",
                "postgresql://j%C3%BCrg:pw@db/orders            | POSTGRESQL | jdbc:postgresql://db/orders | jürg | pw",
                "postgresql://ann:pw@[2001:db8::1]:5433/orders  | POSTGRESQL | jdbc:postgresql://[2001:db8::1]:5433/orders | ann | pw",
                "postgresql://[::1]/orders                      | POSTGRESQL | jdbc:postgresql://[::1]/orders | - | -",
                "postgresql://ann:pw@a:1,b:2/orders             | POSTGRESQL | jdbc:postgresql://a:1,b:2/orders | ann | pw",
                "postgresql://ann:pw@db/orders?sslmode=require&connect_timeout=5&application_name=x"
                        + " | POSTGRESQL | jdbc:postgresql://db/orders?sslmode=require&connectTimeout=5&ApplicationName=x | ann | pw",
                "postgresql://db/orders?user=ann&password=p%26w&sslmode=require"
                        + " | POSTGRESQL | jdbc:postgresql://db/orders?sslmode=require | ann | p&w",
                "postgresql://db/my%20orders                    | POSTGRESQL | jdbc:postgresql://db/my%20orders | - | -",
                // MySQL and MariaDB
                "mysql://ann:pw@db:3307/orders                  | MYSQL | jdbc:mysql://db:3307/orders | ann | pw",
                "mysql+pymysql://ann:pw@db/orders?ssl-mode=REQUIRED | MYSQL | jdbc:mysql://db/orders?sslMode=REQUIRED | ann | pw",
                "mariadb://ann:pw@[::1]:3306/orders             | MARIADB | jdbc:mariadb://[::1]:3306/orders | ann | pw",
                // SQLite: three slashes before a relative file, four before an absolute one
                "sqlite:///orders.db                            | SQLITE | jdbc:sqlite:/project/orders.db | - | -",
                "sqlite:///data/my%20orders.db                  | SQLITE | jdbc:sqlite:/project/data/my orders.db | - | -",
                "sqlite:////var/lib/orders.db                   | SQLITE | jdbc:sqlite:/var/lib/orders.db | - | -",
                "sqlite:///:memory:                             | SQLITE | jdbc:sqlite::memory: | - | -",
                "sqlite://                                      | SQLITE | jdbc:sqlite::memory: | - | -",
                "sqlite:///a.db?foreign_keys=on                 | SQLITE | jdbc:sqlite:/project/a.db?foreign_keys=on | - | -",
                // JDBC
                "jdbc:postgresql://db:5433/orders               | POSTGRESQL | jdbc:postgresql://db:5433/orders | - | -",
                "jdbc:postgresql:orders                         | POSTGRESQL | jdbc:postgresql:orders | - | -",
                "jdbc:postgresql://db/orders?user=ann&ssl=true&password=a+b%2Bc"
                        + " | POSTGRESQL | jdbc:postgresql://db/orders?ssl=true | ann | a b+c",
                "jdbc:postgresql://ann:pw@db/orders             | POSTGRESQL | jdbc:postgresql://db/orders | ann | pw",
                "jdbc:mysql://ann:p%40w@db:3306/orders?useSSL=true | MYSQL | jdbc:mysql://db:3306/orders?useSSL=true | ann | p@w",
                "jdbc:mysql://db/orders?user=ann&password=a+b%2Bc  | MYSQL | jdbc:mysql://db/orders | ann | a+b+c",
                "jdbc:mysql:replication://a,b/orders               | MYSQL | jdbc:mysql:replication://a,b/orders | - | -",
                "jdbc:mariadb://db/orders?user=ann&password=100%&x=1 | MARIADB | jdbc:mariadb://db/orders?x=1 | ann | 100%",
                "jdbc:h2:mem:test;USER=sa;PASSWORD=a%b;MODE=MySQL   | H2 | jdbc:h2:mem:test;MODE=MySQL | sa | a%b",
                "jdbc:h2:./data/test                            | H2 | jdbc:h2:file:/project/data/test | - | -",
                "jdbc:h2:~/test                                 | H2 | jdbc:h2:~/test | - | -",
                "jdbc:h2:tcp://db/test;user=sa                  | H2 | jdbc:h2:tcp://db/test | sa | -",
                "jdbc:sqlite:orders.db                          | SQLITE | jdbc:sqlite:/project/orders.db | - | -",
                "jdbc:sqlite:/var/orders.db                     | SQLITE | jdbc:sqlite:/var/orders.db | - | -",
                "jdbc:sqlite::memory:                           | SQLITE | jdbc:sqlite::memory: | - | -",
                "jdbc:sqlite:file:x?mode=memory                 | SQLITE | jdbc:sqlite:file:x?mode=memory | - | -",
                "jdbc:p6spy:postgresql://db/orders              | POSTGRESQL | jdbc:p6spy:postgresql://db/orders | - | -",
                "jdbc:tc:postgresql:16:///orders?user=ann       | POSTGRESQL | jdbc:tc:postgresql:16:///orders | ann | -",
                // Servers that Retort starts
                "embedded:postgresql                            | POSTGRESQL | embedded:postgresql | - | -",
                "embedded:mariadb                               | MARIADB | embedded:mariadb | - | -",
                "embedded:h2                                    | H2 | embedded:h2 | - | -",
                "embedded:sqlite                                | SQLITE | embedded:sqlite | - | -",
            })
    void understands(String text, Product product, String address, String username, String password) {
        DatabaseUrl url = DatabaseUrl.parse(text, ORIGIN);

        assertThat(url.product()).isEqualTo(product);
        assertThat(url.address()).isEqualTo(address);
        assertThat(url.username()).isEqualTo(username);
        assertThat(url.password()).isEqualTo(password == null ? null : new Secret(password));
        assertThat(url.isEmbedded()).isEqualTo(text.startsWith("embedded:"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "oracle://db/orders | --url: 'oracle://...' is not a database address; write jdbc:...,"
                        + " postgresql://user@host:port/database, mysql://..., mariadb://..., sqlite:///file"
                        + " or embedded:postgresql",
                "postgress://ann:hunter2@db/orders | --url: 'postgress://...' is not a database address; did you mean"
                        + " 'postgres'? The forms are jdbc:..., postgresql://user@host:port/database,"
                        + " mysql://..., mariadb://..., sqlite:///file or embedded:postgresql",
                "orders | --url: 'orders' is not a database address; write jdbc:...,"
                        + " postgresql://user@host:port/database, mysql://..., mariadb://..., sqlite:///file"
                        + " or embedded:postgresql",
                "jdbc:postgres://db/orders | --url: 'jdbc:postgres:' is not a database that Retort knows; did you mean"
                        + " 'postgresql'?",
                "jdbc:oracle:thin:@db | --url: 'jdbc:oracle:' is not a database that Retort knows; it knows"
                        + " jdbc:postgresql:, jdbc:mysql:, jdbc:mariadb:, jdbc:h2:, jdbc:sqlite:",
                "embedded:mysql | --url: no embedded server is called 'mysql'; those there are: postgresql, mariadb,"
                        + " h2, sqlite",
                "postgresql://db:70000/orders | --url: the port 70000 does not exist; ports are 1 to 65535",
                "postgresql://::1/orders | --url: '::1' is not a host and port; write host:port, and an IPv6 address"
                        + " in brackets as in [::1]:5432",
                "postgresql://%2Fvar%2Frun/orders | --url: '/var/run' is a Unix socket, which JDBC drivers do not"
                        + " connect to; name a host and port",
                "postgresql://ann:100%@db/orders | --url: a '%' in the database address is not followed by two"
                        + " hexadecimal digits; write %25 for a percent sign",
                "sqlite://orders.db | --url: sqlite:// is followed by a host; write sqlite:///file.db for a file"
                        + " beside, or sqlite:////full/path/file.db",
            })
    void refuses(String text, String message) {
        assertThatThrownBy(() -> DatabaseUrl.parse(text, ORIGIN))
                .isInstanceOf(ConfigException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgresql://ann:hun/ter2@db/orders",
                "postgresql://ann:hun?ter2@db/orders",
                "postgresql://ann:123/ter2@db/orders",
                "postgresql://ann:123?ter2@db/orders",
                "postgresql://ann:h@un/ter2@db/orders",
                "mysql://ann:hun/ter2@db/orders",
                "mysql://ann:h@un?ter2@db/orders",
            })
    void neverTakesHalfAPasswordForAHost(String text) {
        assertThatThrownBy(() -> DatabaseUrl.parse(text, ORIGIN))
                .isInstanceOf(ConfigException.class)
                .hasMessage("--url: the address cannot be taken apart; in user name and password"
                        + " write '/' as %2F, '?' as %3F, '#' as %23, '@' as %40 and '%' as %25");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgresql://ann:hunter2@db/orders?sslpassword=hunter2",
                "jdbc:postgresql://db/orders?user=ann&password=hunter2&sslpassword=hunter2",
                "jdbc:mysql://ann:hunter2@db/orders",
                "jdbc:h2:mem:test;PASSWORD=hunter2;CIPHER=AES",
                "jdbc:mysql://(host=db,user=ann,password=hunter2)/orders",
            })
    void neverShowsAPassword(String text) {
        DatabaseUrl url = DatabaseUrl.parse(text, ORIGIN);

        assertThat(url.toString()).doesNotContain("hunter2");
        assertThat("" + url.password()).doesNotContain("hunter2");
    }

    @ParameterizedTest
    @CsvSource({
        "postgresql://host/orders,",
        "postgresql://host/orders?currentSchema=app,app",
        "postgres://host/orders?sslmode=require&schema=my%20app,my app",
        "'jdbc:postgresql://host/orders?currentSchema=app,public',app",
        "mysql://host/orders?currentSchema=app,"
    })
    void theSchemaThatTheAddressNames(String text, String schema) {
        assertThat(DatabaseUrl.parse(text).schema()).isEqualTo(Optional.ofNullable(schema));
    }

    @Test
    void showsWhereTheDatabaseIs() {
        assertThat(DatabaseUrl.parse("postgresql://ann:pw@db:5433/orders?sslmode=require"))
                .hasToString("jdbc:postgresql://db:5433/orders");
    }
}
