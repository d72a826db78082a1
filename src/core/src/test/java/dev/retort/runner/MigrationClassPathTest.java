package dev.retort.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.history.MigrationScript;
import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationClassPathTest {

    private static final ClassLoader LOADER = MigrationClassPathTest.class.getClassLoader();

    @TempDir
    private Path directory;

    /** A migration on the class path. */
    @Revision(id = "onpath", message = "on the path", transactional = false)
    static final class OnPath implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.execute("select 1");
        }

        @Override
        public void downgrade(Operations op) {
            throw new UnsupportedOperationException("there is no way back");
        }
    }

    @Test
    void classesAreNamed() {
        List<MigrationScript> scripts = MigrationClassPath.ofClasses(
                        LOADER, List.of(OnPath.class.getName(), Scripts.class.getName()))
                .load();
        assertThat(scripts).singleElement().satisfies(script -> {
            assertThat(script.id()).isEqualTo("onpath");
            assertThat(script.source()).isEqualTo(OnPath.class.getName());
            assertThat(script.transactional()).isFalse();
            assertThat(script.checksum()).matches("operations-[^:]+:[0-9a-f]{64}");
        });
    }

    @Test
    void aPackageOfADirectoryIsListed() {
        assertThat(MigrationClassPath.ofPackage(LOADER, "dev.retort.runner").load())
                .extracting(MigrationScript::id)
                .containsExactly("onpath");
    }

    @Test
    void aPackageOfAJarIsListed() throws IOException {
        Path source = directory.resolve("InJar.java");
        SourceFile file = new SourceFile(source, """
                package jarred;

                @dev.retort.migration.Revision(id = "injar")
                class InJar implements dev.retort.migration.Migration {
                    public void upgrade(dev.retort.migration.Operations op) {}

                    public void downgrade(dev.retort.migration.Operations op) {}
                }
                """);
        byte[] bytes =
                new JdkCompiler().compile(List.of(file), List.of()).bytes().get("jarred.InJar");
        Path jar = directory.resolve("migrations.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("jarred/"));
            zip.putNextEntry(new ZipEntry("jarred/InJar.class"));
            zip.write(bytes);
            zip.putNextEntry(new ZipEntry("jarred/deeper/InJar.class"));
        }
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, LOADER)) {
            assertThat(MigrationClassPath.ofPackage(loader, "jarred").load())
                    .extracting(MigrationScript::id)
                    .containsExactly("injar");
        }
    }

    @Test
    void aPackageThatIsNowhereIsAnError() {
        assertThatThrownBy(() -> MigrationClassPath.ofPackage(LOADER, "no.where"))
                .isInstanceOf(UnreadableMigrationsException.class)
                .hasMessageContaining("'no.where'");
    }
}
