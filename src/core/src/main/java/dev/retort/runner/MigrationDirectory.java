package dev.retort.runner;

import dev.retort.history.MigrationScript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A directory of migration files. All its Java files are compiled together, in memory; those whose class carries a
 * {@link dev.retort.migration.Revision} are migrations, the others are there to help them. Directories inside it, other
 * kinds of files, {@code package-info.java} and {@code module-info.java} are not looked at.
 */
public final class MigrationDirectory implements MigrationSource, AutoCloseable {

    private static final Set<String> NO_CLASSES = Set.of("package-info.java", "module-info.java");

    private final Path directory;
    private final List<Path> classPath;
    private final ClassCache cache;
    private final MigrationCompiler compiler;
    private final List<MigrationClassLoader> loaders = new ArrayList<>();

    /**
     * The migrations of a directory.
     *
     * @param directory where the files are
     * @param classPath what the migrations may use beside Retort and the JDK
     * @param workDirectory where compiled classes are kept for the next run, in the subdirectory {@code classes}
     */
    public MigrationDirectory(Path directory, List<Path> classPath, Path workDirectory) {
        this(directory, classPath, workDirectory, new JdkCompiler());
    }

    MigrationDirectory(Path directory, List<Path> classPath, Path workDirectory, MigrationCompiler compiler) {
        this.directory = directory;
        this.classPath = List.copyOf(classPath);
        this.cache = new ClassCache(workDirectory);
        this.compiler = compiler;
    }

    /**
     * The migrations in the order of their classes' names.
     *
     * @throws UnreadableMigrationsException when the directory or a file cannot be read
     * @throws CompilationFailedException when a file does not compile
     * @throws NoCompilerException when there is something to compile and nothing to compile it with
     * @throws dev.retort.history.InvalidMigrationException when a class carries a revision but is no migration
     */
    @Override
    public List<MigrationScript> load() {
        List<SourceFile> files = files();
        if (files.isEmpty()) {
            return List.of();
        }
        return scripts(files, classes(files));
    }

    private List<MigrationScript> scripts(List<SourceFile> files, CompiledClasses classes) {
        MigrationClassLoader loader = new MigrationClassLoader(classes, classPath);
        loaders.add(loader);
        return scripts(files, classes, new ScriptReader(loader));
    }

    /**
     * The migrations with further ones, which are not in the directory yet.
     *
     * @param texts the text of each file by the name that it is to have
     * @throws UnreadableMigrationsException when the directory or a file cannot be read
     * @throws CompilationFailedException when a file does not compile
     * @throws NoCompilerException when there is nothing to compile it with
     */
    public List<MigrationScript> loadWith(Map<String, String> texts) {
        List<SourceFile> files = new ArrayList<>(Files.exists(directory) ? files() : List.of());
        texts.forEach((name, text) -> files.add(new SourceFile(directory.resolve(name), text)));
        return scripts(files, compiler.compile(files, classPath));
    }

    private List<SourceFile> files() {
        try (Stream<Path> paths = list()) {
            return paths.filter(MigrationDirectory::isClassFile)
                    .sorted()
                    .map(MigrationDirectory::read)
                    .toList();
        } catch (IOException e) {
            throw new UnreadableMigrationsException(
                    "Cannot read the directory of migrations, %s (%s): create it or name another."
                            .formatted(directory, e),
                    e);
        }
    }

    private Stream<Path> list() throws IOException {
        if (Files.exists(directory) && !Files.isDirectory(directory)) {
            throw new NotDirectoryException(directory.toString());
        }
        return Files.list(directory);
    }

    private static boolean isClassFile(Path path) {
        String name = path.getFileName().toString();
        return name.endsWith(".java") && !NO_CLASSES.contains(name) && Files.isRegularFile(path);
    }

    private static SourceFile read(Path path) {
        try {
            return new SourceFile(path, Files.readString(path));
        } catch (IOException e) {
            throw new UnreadableMigrationsException(
                    "Cannot read %s as UTF-8 text (%s): save it so.".formatted(path, e), e);
        }
    }

    private CompiledClasses classes(List<SourceFile> files) {
        String key = ClassCache.key(files, classPath);
        return cache.find(key).orElseGet(() -> {
            CompiledClasses compiled = compiler.compile(files, classPath);
            cache.store(key, compiled);
            return compiled;
        });
    }

    private static List<MigrationScript> scripts(List<SourceFile> files, CompiledClasses classes, ScriptReader reader) {
        Map<String, SourceFile> byName =
                files.stream().collect(Collectors.toMap(SourceFile::fileName, Function.identity()));
        return classes.fileNames().entrySet().stream()
                .flatMap(entry -> script(entry.getKey(), Objects.requireNonNull(byName.get(entry.getValue())), reader))
                .toList();
    }

    private static Stream<MigrationScript> script(String className, SourceFile file, ScriptReader reader) {
        return reader.read(className, file.path().toString(), migration -> file.checksum()).stream();
    }

    /** Lets go of the jars of the class path; the migrations must not be asked for anything afterwards. */
    @Override
    public void close() {
        for (MigrationClassLoader loader : loaders) {
            try {
                loader.close();
            } catch (IOException e) {
                throw new UnreadableMigrationsException("Cannot close the class path of the migrations: " + e, e);
            }
        }
    }
}
