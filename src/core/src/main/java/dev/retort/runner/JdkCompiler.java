package dev.retort.runner;

import java.nio.file.Path;
import java.util.List;

/**
 * The compiler of the running Java, if it has one. A small runtime lacks not only the compiler but the very classes of
 * {@code javax.tools}, so this class names none of them and asks the module layer first.
 */
final class JdkCompiler implements MigrationCompiler {

    @Override
    public CompiledClasses compile(List<SourceFile> files, List<Path> classPath) {
        if (ModuleLayer.boot().findModule("jdk.compiler").isEmpty()) {
            throw new NoCompilerException(
                    "the Java runtime in " + System.getProperty("java.home") + " has no compiler, as a JRE has not");
        }
        return new Javac().compile(files, classPath);
    }
}
