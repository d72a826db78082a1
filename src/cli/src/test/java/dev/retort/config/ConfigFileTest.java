package dev.retort.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.diff.DatabaseOnlyKind;
import dev.retort.diff.DatabaseOnlyPolicies;
import dev.retort.diff.DatabaseOnlyPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigFileTest {

    @TempDir
    Path folder;

    @Test
    void readsEverything() {
        Settings settings = new Project(folder)
                .file("classes/A.class", "")
                .file("names.txt", "com.example.audit # history\n\n# none\ncom.example.Extra\n")
                .yaml("""
                        classpath: [classes]
                        entities: [com.example, "@names.txt"]
                        persistence-unit: main
                        hibernate:
                          hibernate.default_schema: shop
                          hibernate.physical_naming_strategy: a.b.C
                        database:
                          url: postgresql://db/orders
                          username: ann
                          password: 0123
                          schemas: [shop, audit]
                          include: ["sequence:*_seq"]
                          exclude: ["tmp_*", "a,b"]
                        only-in-database:
                          table: keep
                          undeclarable-index: drop
                        migrations:
                          directory: db
                          file-name: "M{id}_{slug}"
                          package: com.example.migrations
                          template: db/head.template
                          plain: true
                        lock-timeout: 5m
                        """)
                .settings();

        assertThat(settings.file()).isEqualTo(folder.resolve("retort.yaml"));
        assertThat(settings.environment()).isNull();
        assertThat(settings.models().get(""))
                .isEqualTo(new EntitySettings(
                        List.of(folder.resolve("classes")),
                        List.of("com.example", "com.example.audit"),
                        List.of("com.example.Extra"),
                        "main",
                        Map.of("hibernate.default_schema", "shop", "hibernate.physical_naming_strategy", "a.b.C")));
        assertThat(settings.database())
                .isEqualTo(new DatabaseSettings(
                        DatabaseUrl.parse("postgresql://db/orders"),
                        "ann",
                        new Secret("0123"),
                        List.of("shop", "audit")));
        assertThat(settings.comparison().include()).hasToString("[sequence:*_seq]");
        assertThat(settings.comparison().exclude()).hasToString("[tmp_*, a,b]");
        assertThat(settings.comparison().onlyInDatabase())
                .isEqualTo(DatabaseOnlyPolicies.USUAL
                        .with(DatabaseOnlyKind.TABLE, DatabaseOnlyPolicy.KEEP)
                        .with(DatabaseOnlyKind.UNDECLARABLE_INDEX, DatabaseOnlyPolicy.DROP));
        assertThat(settings.migrations())
                .isEqualTo(new MigrationSettings(
                        folder.resolve("db"),
                        new FileNamePattern("M{id}_{slug}"),
                        "com.example.migrations",
                        folder.resolve("db/head.template"),
                        true,
                        null));
        assertThat(settings.lockTimeout()).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void readsAnEmptyFileAndEmptySections() {
        assertThat(new Project(folder).yaml("").settings().lockTimeout()).isEqualTo(Duration.ofSeconds(60));
        assertThat(new Project(folder)
                        .yaml(
                                "database:\nlock-timeout:\nenvironments:\nenvironment: ~\nmigrations: { package: null }\n")
                        .settings()
                        .migrations())
                .isEqualTo(new MigrationSettings(
                        folder.resolve("migrations"), FileNamePattern.DEFAULT, "", null, false, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "databse: {}                          | retort.yaml:1:1: unknown key 'databse'; did you mean 'database'?",
                "database:\\n  usrname: ann            | retort.yaml:2:3: unknown key 'usrname' in 'database'; did you mean 'username'?",
                "database: { colour: red }            | retort.yaml:1:13: unknown key 'colour' in 'database'; the keys are exclude, include, password, password-env, schemas, url, username",
                "colours: red                         | retort.yaml:1:1: unknown key 'colours'; the keys are classpath, database, entities, environment, environments, hazards, hibernate, lint, lock-timeout, migrations, models, only-in-database, persistence-unit, proof, scratch",
                "environments:\\n  a:\\n    datbase: {} | retort.yaml:3:5: unknown key 'datbase'; did you mean 'database'?",
                "environments: { a: { environment: b } } | retort.yaml:1:22: unknown key 'environment'; the keys are classpath, database, entities, hazards, hibernate, lint, lock-timeout, migrations, only-in-database, persistence-unit, proof, scratch",
                "database: here                       | retort.yaml:1:11: 'database' must be a mapping with lines such as 'key: value'",
                "environments: here                   | retort.yaml:1:15: 'environments' must be a mapping with lines such as 'key: value'",
                "environments: { a: here }            | retort.yaml:1:20: the environment 'a' must be a mapping with lines such as 'key: value'",
                "just text                            | retort.yaml:1:1: the file must be a mapping with lines such as 'key: value'",
                "lock-timeout: [1]                    | retort.yaml:1:15: 'lock-timeout' must be one text",
                "classpath: { a: b }                  | retort.yaml:1:12: 'classpath' must be a list such as [first, second]",
                "classpath: [[a]]                     | retort.yaml:1:13: every value of 'classpath' must be one text",
                "hibernate: text                      | retort.yaml:1:12: 'hibernate' must be a mapping such as { key: value }",
                "hibernate: { a: [b] }                | retort.yaml:1:17: every value of 'a' must be one text",
                "database: {}\\ndatabase: {}          | retort.yaml:2:1: the key 'database' is given twice; remove one of the two",
                "? [a]\\n: b                          | retort.yaml:1:3: a key must be one word",
                "a: 'b                                | retort.yaml:1:6: not valid YAML, found unexpected end of stream; correct it or put it in quotes",
                "entities:\\n\\t- a                     | retort.yaml:2:1: not valid YAML, found character '\\t(TAB)' that cannot start any token; correct it or put it in quotes",
                "database:\\n  password: @hunter2      | retort.yaml:2:13: not valid YAML; put the value in double quotes",
                "database:\\n  password: *hunter2      | retort.yaml:2:13: not valid YAML; put the value in double quotes",
                "--- {}\\n--- {}                      | retort.yaml:2:1: not valid YAML, but found another document; correct it or put it in quotes",
            })
    void saysWhereAndWhatIsWrong(String text, String message) {
        String yaml = text.strip().replace("\\n", "\n").replace("\\t", "\t");

        assertThatThrownBy(() -> new Project(folder).yaml(yaml).settings())
                .isInstanceOf(ConfigException.class)
                .hasMessage(message);
    }

    @Test
    void namesAFileBelowByItsRelativePathAndOneAboveByItsFullPath() {
        Project project = new Project(folder).file("conf/retort.yaml", "x: 1").config("conf/retort.yaml");

        assertThatThrownBy(project::settings)
                .hasMessageStartingWith(Path.of("conf", "retort.yaml") + ":1:1: unknown key 'x'");
        assertThatThrownBy(() -> new Project(folder).yaml("x: 1").settingsIn("deeper"))
                .hasMessageStartingWith(folder.resolve("retort.yaml") + ":1:1: unknown key 'x'");
    }

    @Test
    void refusesAFileThatIsNotText() throws IOException {
        Files.write(folder.resolve("retort.yaml"), new byte[] {'a', ':', (byte) 0xff});

        assertThatThrownBy(() -> new Project(folder).settings())
                .isInstanceOf(ConfigException.class)
                .hasMessage("retort.yaml: not a text in UTF-8; save it as UTF-8");
    }

    @Test
    void findsTheFileInAFolderAbove() {
        Settings settings =
                new Project(folder).yaml("migrations: { directory: db }").settingsIn("src/main");

        assertThat(settings.file()).isEqualTo(folder.resolve("retort.yaml"));
        assertThat(settings.migrations().directory()).isEqualTo(folder.resolve("db"));
    }

    @Test
    void refusesAFileThatIsNotThere() {
        assertThatThrownBy(() -> new Project(folder).config("nosuch.yaml").settings())
                .isInstanceOf(ConfigException.class)
                .hasMessage(
                        "--config: there is no file 'nosuch.yaml'; correct the path, or run retort init to write one");
        assertThatThrownBy(
                        () -> new Project(folder).variable("RETORT_CONFIG", "x").settings())
                .hasMessageStartingWith("RETORT_CONFIG: there is no file 'x'");
    }

    @Test
    void laysAnEnvironmentOverTheFile() {
        String yaml = """
                database: { url: "postgresql://dev/orders", schemas: [shop] }
                hibernate: { a: base, b: base }
                environments:
                  production:
                    database: { url: "postgresql://prod/orders" }
                    hibernate: { b: production }
                """;
        Settings settings =
                new Project(folder).yaml(yaml).environment("production").settings();

        assertThat(settings.environment()).isEqualTo("production");
        assertThat(settings.database().requiredUrl().address()).isEqualTo("jdbc:postgresql://prod/orders");
        assertThat(settings.database().schemas()).containsExactly("shop");
        assertThat(new Project(folder)
                        .yaml(yaml)
                        .settings()
                        .database()
                        .requiredUrl()
                        .address())
                .isEqualTo("jdbc:postgresql://dev/orders");
        assertThat(new Project(folder)
                        .yaml(yaml)
                        .variable("RETORT_ENV", "production")
                        .settings()
                        .environment())
                .isEqualTo("production");
        assertThat(new Project(folder)
                        .yaml("environment: production\n" + yaml)
                        .settings()
                        .environment())
                .isEqualTo("production");
    }

    @Test
    void refusesAnEnvironmentThatIsNotThere() {
        assertThatThrownBy(() -> new Project(folder)
                        .yaml("environments: { test: {}, production: {} }")
                        .environment("prod")
                        .settings())
                .hasMessage("--env: there is no environment 'prod'; those in retort.yaml are production, test");
        assertThatThrownBy(
                        () -> new Project(folder).yaml("").environment("prod").settings())
                .hasMessage("--env: there is no environment 'prod'; retort.yaml has no 'environments'");
        assertThatThrownBy(() -> new Project(folder).yaml("environment: prod").settings())
                .hasMessage("retort.yaml:1:14: there is no environment 'prod'; retort.yaml has no 'environments'");
    }
}
