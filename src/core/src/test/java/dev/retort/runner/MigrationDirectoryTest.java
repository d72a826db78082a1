package dev.retort.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.retort.history.Direction;
import dev.retort.history.InvalidMigrationException;
import dev.retort.history.MigrationScript;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationDirectoryTest {

    private static final String BODY = """
            import dev.retort.migration.*;

            @Revision(id = "%s", revises = {%s}, message = "do it", created = "2026-01-01T00:00:00Z")
            public final class %s implements Migration {
                @Override
                public void upgrade(Operations op) {
                    %s
                }

                @Override
                public void downgrade(Operations op) {}
            }
            """;

    private int compilations;

    @TempDir
    private Path project;

    private Path migrations;

    @BeforeEach
    void createDirectory() throws IOException {
        migrations = Files.createDirectory(project.resolve("migrations"));
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(migrations.resolve(file), text);
    }

    private static String migration(String id, String className, String statement) {
        return BODY.formatted(id, "", className, statement);
    }

    private MigrationDirectory directory(Path... classPath) {
        return new MigrationDirectory(migrations, List.of(classPath), project.resolve(".retort"), (files, path) -> {
            compilations++;
            return new JdkCompiler().compile(files, path);
        });
    }

    private List<MigrationScript> load(Path... classPath) {
        return directory(classPath).load();
    }

    private List<Path> cached() throws IOException {
        try (Stream<Path> files = Files.list(project.resolve(".retort/classes"))) {
            return files.toList();
        }
    }

    @Test
    void aFileBecomesAScript() throws IOException {
        write("First.java", migration("a1", "First", "op.execute(\"select 1\");"));
        MigrationScript script = load().get(0);
        assertThat(script.id()).isEqualTo("a1");
        assertThat(script.message()).isEqualTo("do it");
        assertThat(script.created()).isEqualTo("2026-01-01T00:00:00Z");
        assertThat(script.transactional()).isTrue();
        assertThat(script.source()).endsWith("First.java").startsWith(migrations.toString());
        assertThat(script.checksum()).matches("source:[0-9a-f]{64}");
        assertThat(Direction.UPGRADE.collect(script.migration())).hasSize(1);
    }

    @Test
    void helpersMayStandBesideAndOtherFilesAreNotLookedAt() throws IOException {
        write("README.md", "read me");
        write("package-info.java", "nonsense");
        write("module-info.java", "nonsense");
        Files.createDirectory(migrations.resolve("old"));
        write("old/Broken.java", "nonsense");
        Files.createDirectory(migrations.resolve("Folder.java"));
        write("Names.java", "final class Names { static final String SQL = \"select 2\"; }");
        write("First.java", "package some.where;\n" + migration("a1", "First", "op.execute(Other.SQL);"));
        write("Other.java", "package some.where; interface Other { String SQL = \"select 1\"; }");
        write("Second.java", migration("b2", "Second", "op.execute(Names.SQL);"));
        assertThat(load()).extracting(MigrationScript::id).containsExactlyInAnyOrder("a1", "b2");
    }

    @Test
    void anEmptyDirectoryHasNoMigrations() {
        assertThat(load()).isEmpty();
        assertThat(compilations).isZero();
    }

    @Test
    void aMissingDirectoryIsAnError() throws IOException {
        Files.delete(migrations);
        assertThatThrownBy(this::load)
                .isInstanceOf(UnreadableMigrationsException.class)
                .hasMessageContaining(migrations.toString());
        Files.writeString(migrations, "a file");
        assertThatThrownBy(this::load).isInstanceOf(UnreadableMigrationsException.class);
    }

    @Test
    void theSecondLoadDoesNotCompile() throws IOException {
        write("First.java", migration("a1", "First", "Runnable r = () -> op.execute(\"select 1\"); r.run();"));
        List<MigrationScript> first = load();
        List<MigrationScript> second = load();
        assertThat(compilations).isEqualTo(1);
        assertThat(second.get(0).checksum()).isEqualTo(first.get(0).checksum());
        assertThat(Direction.UPGRADE.collect(second.get(0).migration()))
                .isEqualTo(Direction.UPGRADE.collect(first.get(0).migration()));
        assertThat(cached()).hasSize(1);
    }

    @Test
    void aChangedAddedOrRemovedFileIsCompiled() throws IOException {
        write("First.java", migration("a1", "First", "op.execute(\"select 1\");"));
        load();
        write("First.java", migration("a1", "First", "op.execute(\"select 2\");"));
        assertThat(Direction.UPGRADE.collect(load().get(0).migration()).toString())
                .contains("select 2");
        assertThat(compilations).isEqualTo(2);
        write("Second.java", migration("b2", "Second", ""));
        assertThat(load()).hasSize(2);
        assertThat(compilations).isEqualTo(3);
        Files.delete(migrations.resolve("Second.java"));
        assertThat(load()).hasSize(1);
        assertThat(compilations).isEqualTo(3);
    }

    @Test
    void oldStatesAreForgotten() throws IOException {
        for (int i = 0; i < 7; i++) {
            write("First.java", migration("a1", "First", "op.execute(\"select " + i + "\");"));
            load();
        }
        assertThat(cached()).hasSize(4);
    }

    @Test
    void aDamagedCacheIsCompiledAnew() throws IOException {
        write("First.java", migration("a1", "First", ""));
        load();
        Path jar = cached().get(0);
        byte[] whole = Files.readAllBytes(jar);
        Files.write(jar, Arrays.copyOf(whole, whole.length / 2));
        assertThat(load()).hasSize(1);
        assertThat(compilations).isEqualTo(2);
        assertThat(load()).hasSize(1);
        assertThat(compilations).isEqualTo(2);
    }

    @Test
    void aCacheThatCannotBeWrittenIsNoError() throws IOException {
        Files.writeString(project.resolve(".retort"), "a file where the directory should be");
        write("First.java", migration("a1", "First", ""));
        assertThat(load()).hasSize(1);
    }

    @Test
    void lineEndsDoNotCount() throws IOException {
        String text = migration("a1", "First", "");
        write("First.java", text);
        String unix = load().get(0).checksum();
        write("First.java", text.replace("\n", "\r\n"));
        assertThat(load().get(0).checksum()).isEqualTo(unix);
        assertThat(compilations).isEqualTo(1);
        write("First.java", text + "\n");
        assertThat(load().get(0).checksum()).isNotEqualTo(unix);
    }

    @Test
    void everyCompileErrorIsNamedWithFileAndLine() throws IOException {
        write("First.java", migration("a1", "First", "op.nonsense();"));
        write("Second.java", migration("b2", "Second", "int i = \"text\";"));
        CompilationFailedException failure = catchThrowableOfType(CompilationFailedException.class, this::load);
        assertThat(failure.errors()).extracting(CompileError::line).containsExactly(7L, 7L);
        assertThat(failure.errors().get(0).file()).endsWith("First.java");
        assertThat(failure.errors().get(0).message()).contains("cannot find symbol");
        assertThat(failure).hasMessageContainingAll("First.java:7: ", "Second.java:7: ", "incompatible types");
    }

    @Test
    void aFailedCompilationIsNotRemembered() throws IOException {
        write("First.java", migration("a1", "First", "nonsense;"));
        assertThatThrownBy(this::load).isInstanceOf(CompilationFailedException.class);
        assertThatThrownBy(this::load).isInstanceOf(CompilationFailedException.class);
        assertThat(compilations).isEqualTo(2);
    }

    @Test
    void aFileThatIsNotUtf8IsNamed() throws IOException {
        Files.write(migrations.resolve("First.java"), "// caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(this::load)
                .isInstanceOf(UnreadableMigrationsException.class)
                .hasMessageContainingAll("First.java", "UTF-8");
    }

    @Test
    void theClassPathIsThereForCompilerAndMigration() throws IOException {
        Path library = project.resolve("library");
        Path other = Files.createDirectory(project.resolve("other"));
        Path source = other.resolve("Tool.java");
        Files.writeString(
                source, "package tool; public class Tool { public static String sql() { return \"select 7\"; } }");
        CompiledClasses tool =
                new JdkCompiler().compile(List.of(new SourceFile(source, Files.readString(source))), List.of());
        Path file = library.resolve("tool/Tool.class");
        Files.createDirectories(file.getParent());
        Files.write(file, tool.bytes().get("tool.Tool"));

        write("First.java", migration("a1", "First", "op.execute(tool.Tool.sql());"));
        try (MigrationDirectory directory = directory(library)) {
            assertThat(Direction.UPGRADE
                            .collect(directory.load().get(0).migration())
                            .toString())
                    .contains("select 7");
        }
        assertThatThrownBy(this::load)
                .as("another class path: the classes kept from before do not count")
                .isInstanceOf(CompilationFailedException.class)
                .hasMessageContaining("package tool does not exist");
    }

    @Test
    void aRevisionThatIsNoMigrationIsNamed() throws IOException {
        write("First.java", "@dev.retort.migration.Revision(id = \"a1\") class First {}");
        assertThatThrownBy(this::load)
                .isInstanceOf(InvalidMigrationException.class)
                .hasMessageContainingAll("First.java", "implements Migration");
    }

    @Test
    void aConstructorMustBeUsable() throws IOException {
        for (String constructor : List.of("private First() {}", "First(int i) {}")) {
            write(
                    "First.java",
                    migration("a1", "First", "")
                            .replace("@Override\n    public void up", constructor + " @Override public void up"));
            assertThatThrownBy(this::load)
                    .isInstanceOf(InvalidMigrationException.class)
                    .hasMessageContainingAll("First.java", "constructor without parameters");
        }
        write("First.java", migration("a1", "First", "").replace("final class", "abstract class"));
        assertThatThrownBy(this::load).isInstanceOf(InvalidMigrationException.class);
    }

    @Test
    void aConstructorThatThrowsIsNamed() throws IOException {
        String throwing = "First() { throw new IllegalStateException(\"boom\"); } @Override public void up";
        write("First.java", migration("a1", "First", "").replace("@Override\n    public void up", throwing));
        assertThatThrownBy(this::load)
                .isInstanceOf(InvalidMigrationException.class)
                .hasMessageContainingAll("First.java", "boom");
    }

    @Test
    void aPackagePrivateClassWillDo() throws IOException {
        write("First.java", migration("a1", "First", "").replace("public final class", "class"));
        assertThat(load()).hasSize(1);
    }

    /** Alembic H4. */
    @Test
    void anOverlongIdNamesTheFile() throws IOException {
        write("First.java", migration("a".repeat(33), "First", ""));
        assertThatThrownBy(this::load)
                .isInstanceOf(InvalidMigrationException.class)
                .hasMessageContainingAll("First.java", "33 characters");
    }

    @Test
    void annotationProcessorsAreNotRun() throws IOException {
        write("First.java", migration("a1", "First", ""));
        assertThat(load(Path.of("/nowhere/processor.jar"))).hasSize(1);
    }
}
