package dev.retort.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.model.DatabaseServer;
import dev.retort.model.ModelRequest;
import dev.retort.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Entities that nobody here wrote: those with which Hibernate tests itself. */
class HibernatesOwnEntitiesTest {

    private static final Path DIRECTORY = Path.of("target/hibernate-testing");
    private static final String DOMAIN = "org.hibernate.testing.orm.domain.";
    private static final String USER_GUIDE = DOMAIN + "userguide.";

    private final HibernateUnderTest hibernate = HibernateUnderTest.with(DIRECTORY);

    @Test
    void readsWhatTheApplicationWouldExport() throws IOException {
        List<String> names = entities();
        Schema domain = hibernate.readAndCompare(request(names.stream().filter(name -> !name.startsWith(USER_GUIDE))));
        assertThat(domain.tables()).hasSizeGreaterThan(90);
        Schema userGuide =
                hibernate.readAndCompare(request(names.stream().filter(name -> name.startsWith(USER_GUIDE))));
        assertThat(userGuide.tables()).hasSizeGreaterThan(10);
    }

    private static ModelRequest request(Stream<String> names) {
        return new ModelRequest(
                names.toList(), List.of(), List.of(), Map.of(), new DatabaseServer("PostgreSQL", 18, 0), "public");
    }

    private List<String> entities() throws IOException {
        try (Stream<Path> files = Files.list(DIRECTORY);
                JarFile jar = new JarFile(
                        files.filter(file -> file.getFileName().toString().startsWith("hibernate-testing"))
                                .findFirst()
                                .orElseThrow()
                                .toFile())) {
            return jar.stream()
                    .map(entry -> entry.getName().replace('/', '.'))
                    .filter(name -> name.startsWith(DOMAIN) && name.endsWith(".class"))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .filter(name -> isMapped(hibernate.load(name)))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isMapped(Class<?> type) {
        return Stream.of(type.getAnnotations())
                .anyMatch(annotation -> annotation
                        .annotationType()
                        .getName()
                        .matches("jakarta\\.persistence\\.(Entity|Embeddable|MappedSuperclass|Converter)"));
    }
}
