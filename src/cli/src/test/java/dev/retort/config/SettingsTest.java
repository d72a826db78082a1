package dev.retort.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.diff.DatabaseOnlyKind;
import dev.retort.diff.DatabaseOnlyPolicies;
import dev.retort.diff.DatabaseOnlyPolicy;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @TempDir
    Path folder;

    private Project project() {
        return new Project(folder);
    }

    private static String address(Settings settings) {
        return settings.database().requiredUrl().address();
    }

    @Test
    void aFlagDecidesOverAVariableOverAnEnvironmentOverTheFileOverTheDefault() {
        Project project = project();
        assertThat(project.settings().lockTimeout()).isEqualTo(Duration.ofSeconds(60));
        project.yaml("lock-timeout: 1s\nenvironments: { test: { lock-timeout: 2s } }");
        assertThat(project.settings().lockTimeout()).isEqualTo(Duration.ofSeconds(1));
        project.environment("test");
        assertThat(project.settings().lockTimeout()).isEqualTo(Duration.ofSeconds(2));
        project.variable("RETORT_LOCK_TIMEOUT", "3s");
        assertThat(project.settings().lockTimeout()).isEqualTo(Duration.ofSeconds(3));
        project.flag(Setting.LOCK_TIMEOUT, "4s");
        assertThat(project.settings().lockTimeout()).isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void aPlaceForTrialsIsAWordOrAnAddress() {
        assertThatThrownBy(() ->
                        project().flag(Setting.SCRATCH, "banana").settings().proof())
                .isInstanceOf(ConfigException.class)
                .hasMessage("--scratch: 'banana' is no place for trials; write auto, server, embedded, container or the"
                        + " address of a server, postgresql://user:password@host/database");
        assertThatThrownBy(() ->
                        project().flag(Setting.SCRATCH, "Containr").settings().proof())
                .hasMessageContaining("; did you mean 'container'? The places are auto, server,");
        assertThatThrownBy(() -> project()
                        .flag(Setting.SCRATCH, "bananas://x")
                        .settings()
                        .proof())
                .hasMessageContaining("is not a database address");
    }

    @Test
    void everySettingHasAVariable() {
        Settings settings = project()
                .file("a/A.class", "")
                .file("b/B.class", "")
                .variable("RETORT_CLASSPATH", "a" + File.pathSeparator + "b")
                .variable("RETORT_ENTITIES", "com.example, com.example.Order")
                .variable("RETORT_PERSISTENCE_UNIT", "main")
                .variable("RETORT_HIBERNATE", "a.x=1,2,b-y=3")
                .variable("RETORT_URL", "postgresql://db/orders")
                .variable("RETORT_USERNAME", "ann")
                .variable("RETORT_PASSWORD", "hunter2")
                .variable("RETORT_SCHEMAS", "shop, audit")
                .variable("RETORT_EXCLUDE", "tmp_*")
                .variable("RETORT_MIGRATIONS", "db")
                .variable("RETORT_FILE_NAME", "M{id}")
                .variable("RETORT_PACKAGE", "db")
                .variable("RETORT_INCLUDE", "app_*, index:*.app_*")
                .variable("RETORT_ONLY_IN_DATABASE", "column=keep")
                .variable("RETORT_TEMPLATE", "head.template")
                .variable("RETORT_LOCK_TIMEOUT", "500ms")
                .settings();

        assertThat(settings.models().get("").classpath()).containsExactly(folder.resolve("a"), folder.resolve("b"));
        assertThat(settings.models().get("").packages()).containsExactly("com.example");
        assertThat(settings.models().get("").classNames()).containsExactly("com.example.Order");
        assertThat(settings.models().get("").persistenceUnit()).isEqualTo("main");
        assertThat(settings.models().get("").hibernate()).isEqualTo(Map.of("a.x", "1,2", "b-y", "3"));
        assertThat(settings.database().requiredUrl()).hasToString("jdbc:postgresql://db/orders");
        assertThat(settings.database().username()).isEqualTo("ann");
        assertThat(settings.database().password()).isEqualTo(new Secret("hunter2"));
        assertThat(settings.database().schemas()).containsExactly("shop", "audit");
        assertThat(settings.comparison().exclude()).hasToString("[tmp_*]");
        assertThat(settings.comparison().include()).hasToString("[app_*, index:*.app_*]");
        assertThat(settings.comparison().onlyInDatabase())
                .isEqualTo(DatabaseOnlyPolicies.USUAL.with(DatabaseOnlyKind.COLUMN, DatabaseOnlyPolicy.KEEP));
        assertThat(settings.migrations())
                .isEqualTo(new MigrationSettings(
                        folder.resolve("db"),
                        new FileNamePattern("M{id}"),
                        "db",
                        folder.resolve("head.template"),
                        false,
                        null));
        assertThat(settings.lockTimeout()).isEqualTo(Duration.ofMillis(500));
    }

    @Test
    void aVariableSetToNothingIsNotSet() {
        Settings settings = project()
                .yaml("lock-timeout: 1s")
                .variable("RETORT_LOCK_TIMEOUT", "")
                .variable("RETORT_CONFIG", "")
                .variable("RETORT_ENV", " ")
                .settings();

        assertThat(settings.lockTimeout()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void databaseUrlCountsOnlyWhereNothingElseNamesADatabase() {
        Project project = project().variable("DATABASE_URL", "postgres://ann:pw@heroku/orders");
        assertThat(address(project.settings())).isEqualTo("jdbc:postgresql://heroku/orders");

        project.yaml("database: { username: bob }");
        assertThat(address(project.settings())).isEqualTo("jdbc:postgresql://heroku/orders");
        assertThat(project.settings().database().username()).isEqualTo("ann");

        project.yaml("database: { url: 'postgresql://file/orders' }");
        assertThat(address(project.settings())).isEqualTo("jdbc:postgresql://file/orders");
        assertThat(project.settings().database().username()).isNull();
        assertThat(project.settings().database().password()).isNull();

        project.variable("RETORT_URL", "postgresql://variable/orders");
        assertThat(address(project.settings())).isEqualTo("jdbc:postgresql://variable/orders");
    }

    @Test
    void anAddressThatIsNotUsedIsNotReadEither() {
        Settings settings = project()
                .variable("DATABASE_URL", "redis://cache")
                .flag(Setting.URL, "postgresql://db/orders")
                .settings();

        assertThat(address(settings)).isEqualTo("jdbc:postgresql://db/orders");
        assertThatThrownBy(() -> project()
                        .variable("DATABASE_URL", "redis://cache")
                        .settings()
                        .database())
                .hasMessageStartingWith("DATABASE_URL: 'redis://...' is not a database address");
    }

    @Test
    void credentialsInAnAddressCountAsSaidByItsLayer() {
        String yaml = "database: { url: 'postgresql://file:filepw@db/orders', username: ann, password: annpw }";
        assertThat(project().yaml(yaml).settings().database().username()).isEqualTo("ann");

        DatabaseSettings flagged = project()
                .yaml(yaml)
                .flag(Setting.URL, "postgresql://bob:bobpw@db/orders")
                .settings()
                .database();
        assertThat(flagged.username()).isEqualTo("bob");
        assertThat(flagged.password()).isEqualTo(new Secret("bobpw"));

        DatabaseSettings renamed = project()
                .yaml(yaml)
                .flag(Setting.USERNAME, "eve")
                .flag(Setting.URL, "postgresql://bob@db/orders")
                .settings()
                .database();
        assertThat(renamed.username()).isEqualTo("eve");
        assertThat(renamed.password()).isEqualTo(new Secret("annpw"));
    }

    @Test
    void takesThePasswordFromAVariableThatIsNamed() {
        Project project = project()
                .yaml("database: { password-env: ORDERS_PW, url: 'postgresql://db/x' }")
                .variable("ORDERS_PW", "hunter2");

        assertThat(project.settings().database().password()).isEqualTo(new Secret("hunter2"));
        assertThat(project.flag(Setting.PASSWORD, "other").settings().database().password())
                .isEqualTo(new Secret("other"));
    }

    @Test
    void refusesAPasswordThatIsNotThereOrThereTwice() {
        assertThatThrownBy(() -> project()
                        .yaml("database: { password-env: ORDERS_PW }")
                        .settings()
                        .database())
                .hasMessage("retort.yaml:1:27: the environment variable ORDERS_PW is to hold the password but is not"
                        + " set; set it");
        assertThatThrownBy(() -> project()
                        .yaml("database: { password-env: ORDERS_PW, password: x }")
                        .settings()
                        .database())
                .hasMessage("retort.yaml:1:27: the password is given beside it as well; keep one of the two");
    }

    @Test
    void asksForThePassword() {
        DatabaseSettings database = project()
                .flag(Setting.PASSWORD, PasswordPrompt.ASK)
                .flag(Setting.URL, "postgresql://ann@db/orders")
                .settings()
                .database();

        assertThat(database.password()).isEqualTo(new Secret("typed by ann"));
    }

    @Test
    void tellsTheRedactionEveryPassword() {
        Project project = project()
                .yaml("database: { password: from-file }\nenvironments: { a: { database: { password: from-env } } }")
                .variable("RETORT_PASSWORD", "from-variable")
                .flag(Setting.URL, "postgresql://ann:from-address@db/orders");
        project.settings();

        assertThat(project.redaction.apply("from-file from-env from-variable")).isEqualTo("*** *** ***");
        DatabaseSettings database = project()
                .flag(Setting.URL, "postgresql://a:from-address@db/x")
                .settings()
                .database();
        assertThat(database.password()).isEqualTo(new Secret("from-address"));
        assertThat(database.toString()).doesNotContain("from-address");
    }

    @Test
    void hidesThePasswordAmongTheSettingsOfHibernate() {
        Project project = project()
                .file("classes/A.class", "")
                .flag(Setting.CLASSPATH, "classes")
                .flag(Setting.HIBERNATE, "jakarta.persistence.jdbc.password=hunter2");
        project.settings().models();

        assertThat(project.redaction.apply("with hunter2")).isEqualTo("with ***");
    }

    @Test
    void putsVariablesInWhenTheSettingIsAskedFor() {
        Project project = project().yaml("""
                        database:
                          url: "postgresql://${DB_HOST:localhost}:${DB_PORT:5432}/orders"
                          password: ${DB_PASSWORD}
                          username: $${X}
                          schemas: "${SCHEMAS:a,b}"
                        """).variable("DB_HOST", "db");

        assertThat(project.settings().migrations().directory()).isEqualTo(folder.resolve("migrations"));
        assertThatThrownBy(() -> project.settings().database())
                .hasMessage("retort.yaml:3:13: the environment variable DB_PASSWORD is not set; set it, or write"
                        + " ${DB_PASSWORD:default} with a default");
        DatabaseSettings database =
                project.variable("DB_PASSWORD", "hunter2").settings().database();
        assertThat(database.requiredUrl()).hasToString("jdbc:postgresql://db:5432/orders");
        assertThat(database.username()).isEqualTo("${X}");
        assertThat(database.password()).isEqualTo(new Secret("hunter2"));
        assertThat(database.schemas()).containsExactly("a", "b");
        assertThat(project.redaction.apply("hunter2")).isEqualTo("***");
    }

    @Test
    void aValueThatComesOutEmptyIsNotSaid() {
        Settings settings = project()
                .yaml("database: { url: '${DB_URL:}' }")
                .variable("DATABASE_URL", "postgresql://db/orders")
                .settings();

        assertThat(address(settings)).isEqualTo("jdbc:postgresql://db/orders");
    }

    @Test
    void refusesAReferenceThatIsNone() {
        assertThatThrownBy(() -> project()
                        .yaml("database: { password: 'hun${ter2' }")
                        .settings()
                        .database())
                .hasMessage("retort.yaml:1:23: '${' starts a reference to an environment variable; write ${NAME} or"
                        + " ${NAME:default}, or $${ for the two characters themselves");
    }

    @Test
    void saysHowToNameADatabase() {
        assertThatThrownBy(() -> project().settings().database().requiredUrl())
                .isInstanceOf(ConfigException.class)
                .hasMessage("no database is named; give --url, set RETORT_URL or DATABASE_URL, or write database.url in"
                        + " retort.yaml");
    }

    @Test
    void pathsOfTheFileStartFromTheFileAndThoseOfFlagsFromTheCurrentFolder() {
        Project project = project()
                .file("classes/A.class", "")
                .file("sub/other/B.class", "")
                .yaml("classpath: [classes]\nmigrations: { directory: db }\ndatabase: { url: 'sqlite:///a.db' }");
        Settings ofFile = project.settingsIn("sub");
        assertThat(ofFile.models().get("").classpath()).containsExactly(folder.resolve("classes"));
        assertThat(ofFile.migrations().directory()).isEqualTo(folder.resolve("db"));
        assertThat(address(ofFile)).isEqualTo("jdbc:sqlite:" + folder.resolve("a.db"));

        Settings ofFlags = project.flag(Setting.CLASSPATH, "other")
                .flag(Setting.MIGRATIONS, "db")
                .flag(Setting.URL, "sqlite:///a.db")
                .settingsIn("sub");
        assertThat(ofFlags.models().get("").classpath()).containsExactly(folder.resolve("sub/other"));
        assertThat(ofFlags.migrations().directory()).isEqualTo(folder.resolve("sub/db"));
        assertThat(address(ofFlags)).isEqualTo("jdbc:sqlite:" + folder.resolve("sub/a.db"));
    }

    @Test
    void findsFoldersAndJarsByGlobs() {
        Project project = project()
                .file("lib/b.jar", "")
                .file("lib/a.jar", "")
                .file("lib/readme.txt", "")
                .file("lib/deep/c.jar", "")
                .file("modules/x/classes/X.class", "")
                .file("modules/y/classes/Y.class", "");

        assertThat(project.flag(Setting.CLASSPATH, "lib/*.jar").settings().classpath())
                .containsExactly(folder.resolve("lib/a.jar"), folder.resolve("lib/b.jar"));
        assertThat(project.flag(Setting.CLASSPATH, "lib/**.jar").settings().classpath())
                .containsExactly(
                        folder.resolve("lib/a.jar"), folder.resolve("lib/b.jar"), folder.resolve("lib/deep/c.jar"));
        assertThat(project.flag(Setting.CLASSPATH, folder + "/modules/*/classes")
                        .settings()
                        .classpath())
                .containsExactly(folder.resolve("modules/x/classes"), folder.resolve("modules/y/classes"));
    }

    @Test
    void refusesAClassPathThatIsNotThere() {
        assertThatThrownBy(() -> project().settings().models())
                .hasMessage("no class path to find entities on; give --classpath, set RETORT_CLASSPATH or write"
                        + " classpath in retort.yaml");
        assertThatThrownBy(() -> project()
                        .yaml("classpath:\n  - target/classes")
                        .settings()
                        .models())
                .hasMessage("retort.yaml:2:3: the class path entry 'target/classes' does not exist (looked for "
                        + folder.resolve("target/classes") + "); compile the project first, or correct the entry");
        assertThatThrownBy(() -> project()
                        .flag(Setting.CLASSPATH, "lib/*.jar")
                        .settings()
                        .models())
                .hasMessage("--classpath: no folder or jar matches the class path entry 'lib/*.jar' (looked in "
                        + folder.resolve("lib") + "); build the project first, or correct the entry");
    }

    @Test
    void refusesEntitiesThatAreNoNames() {
        Project project = project().file("classes/A.class", "").flag(Setting.CLASSPATH, "classes");

        assertThatThrownBy(() ->
                        project.flag(Setting.ENTITIES, "com/example").settings().models())
                .hasMessage("--entities: 'com/example' is neither a package nor a class; write names such as"
                        + " com.example.orders, or @file for a file that lists them");
        assertThatThrownBy(() ->
                        project.flag(Setting.ENTITIES, "@none.txt").settings().models())
                .hasMessage("--entities: the file '" + folder.resolve("none.txt")
                        + "' with the names of entities cannot" + " be read; correct '@none.txt' or write the file");
        assertThatThrownBy(() -> project.flag(Setting.ENTITIES, "com.example")
                        .flag(Setting.HIBERNATE, "hibernate.dialect")
                        .settings()
                        .models())
                .hasMessage("--hibernate: 'hibernate.dialect' is not a setting; write key=value");
    }

    @ParameterizedTest
    @CsvSource({"60s, 60000", "60, 60000", "500ms, 500", "5m, 300000", "1h, 3600000", "0, 0", "2 S, 2000"})
    void readsDurations(String text, long milliseconds) {
        assertThat(project().flag(Setting.LOCK_TIMEOUT, text).settings().lockTimeout())
                .isEqualTo(Duration.ofMillis(milliseconds));
    }

    @ParameterizedTest
    @ValueSource(strings = {"60x", "-1s", "soon", "1.5s", "99999999999s"})
    void refusesWhatIsNoDuration(String text) {
        assertThatThrownBy(() ->
                        project().flag(Setting.LOCK_TIMEOUT, text).settings().lockTimeout())
                .isInstanceOf(ConfigException.class)
                .hasMessage("--lock-timeout: '" + text + "' is not a duration; write a number and ms, s, m or h, such"
                        + " as 60s");
    }

    @Test
    void refusesAPackageOrAFileNameThatJavaRefuses() {
        assertThatThrownBy(() -> project()
                        .yaml("migrations: { package: a-b }")
                        .settings()
                        .migrations())
                .hasMessage("retort.yaml:1:24: 'a-b' is not a package; write a name such as com.example.migrations");
        assertThatThrownBy(() -> project()
                        .yaml("migrations: { file-name: 'V{slug}' }")
                        .settings()
                        .migrations())
                .hasMessage("retort.yaml:1:26: the file name 'V{slug}' has neither {id} nor {0000}, so two migrations"
                        + " could share a name; write for example V{yyyyMMdd}_{HHmm}_{id}_{slug} or V{0000}_{slug}");
    }
}
