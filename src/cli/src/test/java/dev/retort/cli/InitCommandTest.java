package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.Shell.Result;
import dev.retort.codegen.MigrationTemplate;
import dev.retort.config.Flags;
import dev.retort.config.Redaction;
import dev.retort.config.Secret;
import dev.retort.config.Settings;
import dev.retort.config.SettingsLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitCommandTest {

    @TempDir
    Path folder;

    private Result run(String line) {
        return new Shell(folder).line(line);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void writesTheGenericTemplateHere() throws IOException {
        assertThat(run("init")).isEqualTo(new Result(0, """
                        Created from the template 'generic':
                          + migrations/README.md
                          + migrations/migration.java.template
                          + retort.yaml

                        Next: say in retort.yaml where entities and database are, then run
                          retort autogenerate -m "create tables"
                        """, ""));
        assertThat(files())
                .containsExactly("migrations/README.md", "migrations/migration.java.template", "retort.yaml");
        assertThat(folder.resolve("retort.yaml"))
                .hasSameTextualContentAs(Shell.REPOSITORY.resolve("templates/generic/retort.yaml"));
    }

    @Test
    void writesAnotherTemplateIntoANewFolderAndReportsAsJson() throws IOException {
        assertThat(run("init --template spring-boot --format json shop/backend"))
                .isEqualTo(new Result(0, """
                        {
                          "version" : 1,
                          "command" : "init",
                          "template" : "spring-boot",
                          "created" : [ "shop/backend/migrations/README.md", "shop/backend/migrations/migration.java.template", "shop/backend/retort.yaml" ],
                          "migrations" : "shop/backend/migrations"
                        }
                        """, ""));
        assertThat(files()).hasSize(3);
    }

    @Test
    void overwritesNothing() throws IOException {
        Files.createDirectory(folder.resolve("migrations"));
        Files.writeString(folder.resolve("README.md"), "mine");
        Files.writeString(folder.resolve("migrations/README.md"), "mine");

        assertThat(run("init"))
                .isEqualTo(new Result(
                        4,
                        "",
                        "error: migrations/README.md exists already and nothing was written; move it away or name another"
                                + " folder\n"));
        assertThat(files()).containsExactly("README.md", "migrations/README.md");
        assertThat(folder.resolve("migrations/README.md")).hasContent("mine");
    }

    @Test
    void refusesASecondTimeWithTheNamesOfAllFiles() {
        run("init project");

        assertThat(run("init project"))
                .isEqualTo(new Result(
                        4,
                        "",
                        "error: project/migrations/README.md, project/migrations/migration.java.template,"
                                + " project/retort.yaml exist already and nothing was written; move them away or name"
                                + " another folder\n"));
    }

    @Test
    void leavesNothingHalfWritten() throws IOException {
        Files.writeString(folder.resolve("migrations"), "a file where a folder is to be");

        Result result = run("init --template spring-boot");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err())
                .isEqualTo("error: cannot read or write '" + folder.resolve("migrations")
                        + "': something of that name is there already\n");
        assertThat(files()).containsExactly("migrations");
    }

    @Test
    void refusesAFileInTheFoldersPlace() throws IOException {
        Files.writeString(folder.resolve("here"), "");

        assertThat(run("init here"))
                .isEqualTo(new Result(2, "", "error: '" + folder.resolve("here") + "' is a file; name a folder\n"));
    }

    @Test
    void refusesATemplateThatIsNotThere() {
        assertThat(run("init --template spring_boot").err())
                .isEqualTo("error: there is no template 'spring_boot'; did you mean 'spring-boot'?\n");
        assertThat(run("init --template rails"))
                .isEqualTo(new Result(
                        2,
                        "",
                        "error: there is no template 'rails'; the templates are generic, multi-environment,"
                                + " spring-boot\n"));
        assertThat(new Shell(folder).home(folder).run("init"))
                .isEqualTo(new Result(
                        1,
                        "",
                        "error: there are no templates in " + folder.resolve("templates")
                                + "; install Retort again\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "generic,",
        "spring-boot,",
        "multi-environment,",
        "multi-environment, staging",
        "multi-environment, production"
    })
    void everyTemplateIsAConfigurationThatWorks(String template, String environment) throws IOException {
        run("init --template " + template);
        Files.createDirectories(folder.resolve("target/classes"));
        Files.createDirectories(folder.resolve("target/dependency"));
        Files.createFile(folder.resolve("target/dependency/a.jar"));
        Map<String, String> variables = Map.of(
                "DATABASE_URL", "postgresql://db/x",
                "STAGING_DATABASE_URL", "postgresql://db/x",
                "PRODUCTION_DATABASE_URL", "postgresql://db/x");
        Settings settings = new SettingsLoader(folder, variables, user -> new Secret(""), new Redaction())
                .load(new Flags(), null, environment);

        assertThat(settings.models().get("").classpath())
                .containsExactly(folder.resolve("target/classes"), folder.resolve("target/dependency/a.jar"));
        assertThat(settings.database().requiredUrl().isEmbedded())
                .isEqualTo(template.equals("multi-environment") && environment == null);
        assertThat(settings.lockTimeout()).isPositive();
        assertThat(settings.migrations().directory()).isDirectory();
        assertThat(new MigrationTemplate(Files.readString(settings.migrations().template())).text())
                .contains("${className}");
    }
}
