package dev.retort.runner;

import dev.retort.migration.Migration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** The compiler of the running JDK, which must have one: only {@link JdkCompiler} knows whether this class can be used. */
final class Javac implements MigrationCompiler {

    private static final List<String> OPTIONS =
            List.of("-proc:none", "-implicit:none", "-g", "-parameters", "-nowarn", "-Xlint:none");

    @Override
    public CompiledClasses compile(List<SourceFile> files, List<Path> classPath) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager standard =
                        compiler.getStandardFileManager(diagnostics, Locale.ENGLISH, StandardCharsets.UTF_8);
                InMemoryFiles memory = new InMemoryFiles(standard)) {
            standard.setLocationFromPaths(StandardLocation.CLASS_PATH, withRetort(classPath));
            standard.setLocationFromPaths(StandardLocation.SOURCE_PATH, List.of());
            List<SourceObject> units = files.stream().map(SourceObject::new).toList();
            boolean compiled = compiler.getTask(null, memory, diagnostics, OPTIONS, null, units)
                    .call();
            if (!compiled) {
                throw new CompilationFailedException(errors(diagnostics.getDiagnostics()));
            }
            return memory.classes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> withRetort(List<Path> classPath) {
        List<Path> whole = new ArrayList<>();
        whole.add(retort());
        whole.addAll(classPath);
        return whole;
    }

    private static Path retort() {
        CodeSource source = Migration.class.getProtectionDomain().getCodeSource();
        URL location = source == null ? null : source.getLocation();
        try {
            if (location != null && location.getProtocol().equals("file")) {
                return Path.of(location.toURI());
            }
        } catch (URISyntaxException e) {
            // Falls through to the error that names the location.
        }
        throw new NoCompilerException("the compiler cannot read Retort's own classes from inside " + location);
    }

    private static List<CompileError> errors(List<Diagnostic<? extends JavaFileObject>> diagnostics) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(Javac::error)
                .toList();
    }

    private static CompileError error(Diagnostic<? extends JavaFileObject> diagnostic) {
        JavaFileObject file = diagnostic.getSource();
        String name = file instanceof SourceObject source ? source.displayName() : "(no file)";
        return new CompileError(name, diagnostic.getLineNumber(), diagnostic.getMessage(Locale.ENGLISH));
    }
}
