package dev.retort.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpringBootPresenceTest {

    private static final String SPRING_BOOT = "org/springframework/boot/SpringApplication.class";

    @TempDir
    private Path directory;

    @Test
    void aProjectWithSpringBootAmongItsJars() throws IOException {
        assertThat(isPresent(directory, jar(SPRING_BOOT))).isTrue();
        assertThat(isPresent(directory, jar("org/other/Application.class"))).isFalse();
    }

    @Test
    void jarsAreAnApplicationWhereTheyBringItsProperties() throws IOException {
        assertThat(isPresent(jar(SPRING_BOOT), jar("application.yml"))).isTrue();
        assertThat(isPresent(jar(SPRING_BOOT), jar("org/library/Entity.class"))).isFalse();
    }

    private static boolean isPresent(Path... entries) {
        return new SpringBoot(new ClassPath(List.of(entries)), Map.of()).isPresent();
    }

    private Path jar(String entry) throws IOException {
        Path jar = Files.createTempFile(directory, "some", ".jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry(entry));
        }
        return jar;
    }
}
